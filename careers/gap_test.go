package careers

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// crafts builds a graph of roles from lines such as "clerk: mail phone (filing)";
// optional skills stand in parentheses.
func crafts(text string) *Graph {
	var p Parts
	known := map[SkillID]bool{}
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		id, skills, _ := strings.Cut(strings.TrimSpace(line), ":")
		n := &Node{ID: NodeID(id)}
		for _, s := range strings.Fields(skills) {
			id := SkillID(strings.Trim(s, "()"))
			n.Needs = append(n.Needs, Need{Skill: id, Essential: s[0] != '('})
			if !known[id] {
				known[id] = true
				p.Skills = append(p.Skills, &Skill{ID: id})
			}
		}
		p.Nodes = append(p.Nodes, n)
	}
	return newGraph(&p)
}

const office = `
	clerk: mail phone filing (typing)
	seller: phone selling english
	buyer: phone selling law travel
	lawyer: law latin english speech
	pilot: travel english weather maths physics
	baker: dough
	intern:
`

func TestAGapCountsAndNamesEachEssentialSkillOnce(t *testing.T) {
	g := crafts(office)
	for _, c := range []struct {
		mine                           Mine
		had, learning, missing, useful string
	}{
		{nil, "[]", "[]", "[mail phone filing]", "[typing]"},
		{Mine{"phone": Able}, "[phone]", "[]", "[mail filing]", "[typing]"},
		{Mine{"phone": Able, "mail": Learning, "typing": Able}, "[phone]", "[mail]", "[filing]", "[]"},
		{Mine{"filing": Able, "mail": Able, "phone": Able, "law": Able}, "[mail phone filing]", "[]", "[]", "[typing]"},
		{Mine{"phone": NotYet, "unheard-of": Able}, "[]", "[]", "[mail phone filing]", "[typing]"},
	} {
		o := OpeningsOf(g, c.mine)
		all := slices.Concat(o.Reach, o.Next, o.Others)
		gap := all[slices.IndexFunc(all, func(gap Gap) bool { return gap.Node.ID == "clerk" })]
		got := fmt.Sprint(gap.Had, gap.Learning, gap.Missing, gap.Useful)
		if want := strings.Join([]string{c.had, c.learning, c.missing, c.useful}, " "); got != want {
			t.Errorf("with %v: got %s, want %s", c.mine, got, want)
		}
		if gap.Essential() != 3 {
			t.Errorf("%d essential skills", gap.Essential())
		}
	}
}

func TestRolesComeByFewestLackingThenFewestNotBegunThenAsInTheGraph(t *testing.T) {
	g := crafts(office)
	for _, c := range []struct {
		mine                Mine
		reach, next, others string
	}{
		{nil, "", "", "baker clerk seller buyer lawyer pilot"},
		{Mine{"phone": Able}, "clerk seller", "buyer", "baker lawyer pilot"},
		{Mine{"phone": Able, "selling": Able}, "seller clerk buyer", "", "baker lawyer pilot"},
		{Mine{"phone": Learning, "english": Learning}, "", "seller clerk buyer lawyer pilot", "baker"},
		{Mine{"phone": Able, "mail": Learning, "english": Able}, "seller clerk", "buyer lawyer pilot", "baker"},
		{Mine{"dough": Able}, "baker", "", "clerk seller buyer lawyer pilot"},
		{Mine{"dough": Learning}, "", "baker", "clerk seller buyer lawyer pilot"},
	} {
		o := OpeningsOf(g, c.mine)
		if names(o.Reach) != c.reach || names(o.Next) != c.next || names(o.Others) != c.others {
			t.Errorf("with %v: within reach %q, next %q, others %q", c.mine, names(o.Reach), names(o.Next), names(o.Others))
		}
	}
}

// Whatever someone ticks, what is within reach lacks two essential skills at most, and of
// none that is there nothing is.
func TestNothingIsWithinReachThatLacksMoreThanTwo(t *testing.T) {
	g, err := BuiltIn()
	if err != nil {
		t.Fatal(err)
	}
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 11))
		mine, most := Mine{}, 1+r.IntN(6)
		for _, s := range g.Skills() {
			mine[s.ID] = Progress(max(0, r.IntN(int(mostAble)+most)-most+1))
		}
		o := OpeningsOf(g, mine)
		within := map[*Node]bool{}
		for _, gap := range o.Reach {
			within[gap.Node] = true
		}
		for _, n := range g.Nodes() {
			essential, there := 0, 0
			for _, need := range n.Needs {
				if need.Essential {
					essential++
					there += min(1, int(mine[need.Skill]/Able))
				}
			}
			if want := n.Kind == Role && there > 0 && essential-there <= 2; within[n] != want {
				t.Fatalf("seed %d, %s has %d of %d: within reach is %v", seed, n.ID, there, essential, within[n])
			}
		}
	}
}

func TestEachLackingSkillNamesTheRolesThatAskForIt(t *testing.T) {
	o := OpeningsOf(crafts(office), Mine{"phone": Able, "selling": Able, "english": Learning})
	var got []string
	for _, l := range o.Missing {
		var roles []string
		for _, n := range l.Roles {
			roles = append(roles, string(n.ID))
		}
		got = append(got, fmt.Sprintf("%s %d/%d %s", l.Skill.ID, l.Alone, l.State, strings.Join(roles, "+")))
	}
	want := []string{
		"english 1/1 seller+lawyer+pilot",
		"law 0/0 buyer+lawyer",
		"travel 0/0 buyer+pilot",
		"mail 0/0 clerk", "filing 0/0 clerk",
		"latin 0/0 lawyer", "speech 0/0 lawyer",
		"weather 0/0 pilot", "maths 0/0 pilot", "physics 0/0 pilot",
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// Whatever someone ticks in the built-in data, the lists are complete, in
// order, and say the same both ways.
func TestOpeningsAgreeWithTheirGaps(t *testing.T) {
	g, err := BuiltIn()
	if err != nil {
		t.Fatal(err)
	}
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 7))
		mine := Mine{}
		for _, s := range g.Skills() {
			mine[s.ID] = Progress(r.IntN(3))
		}
		o := OpeningsOf(g, mine)
		roles, lacking := 0, 0
		for _, n := range g.Nodes() {
			if n.Kind == Role && slices.ContainsFunc(n.Needs, func(need Need) bool { return need.Essential }) {
				roles++
			}
		}
		if len(o.Reach)+len(o.Next)+len(o.Others) != roles {
			t.Fatalf("%d roles within reach, %d next and %d others of %d", len(o.Reach), len(o.Next), len(o.Others), roles)
		}
		for _, list := range [][]Gap{o.Reach, o.Next} {
			for i, gap := range list {
				lacking += gap.Lacking()
				if i > 0 && list[i-1].Lacking() > gap.Lacking() {
					t.Fatalf("%s comes after %s", gap.Node.ID, list[i-1].Node.ID)
				}
			}
		}
		for _, l := range o.Missing {
			lacking -= len(l.Roles)
		}
		if lacking != 0 {
			t.Fatalf("the two directions differ by %d", lacking)
		}
		if again := OpeningsOf(g, mine); !reflect.DeepEqual(o, again) {
			t.Fatal("the same skills give two answers")
		}
	}
}

func TestOnlyWhatIsAbleCountsAsMastered(t *testing.T) {
	got := Mine{"law": Able, "latin": Learning, "mail": NotYet}.Mastery()
	if want := (Mastery{"law": 4}); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v", got)
	}
}

func names(gaps []Gap) string {
	var ids []string
	for _, g := range gaps {
		ids = append(ids, string(g.Node.ID))
	}
	return strings.Join(ids, " ")
}

// BenchmarkOpenings answers one tick in the list of skills.
func BenchmarkOpenings(b *testing.B) {
	built, err := BuiltIn()
	if err != nil {
		b.Fatal(err)
	}
	for _, g := range []*Graph{built, manyRoles(3000, 600)} {
		mine := Mine{}
		for i, s := range g.Skills() {
			mine[s.ID] = Progress(i % 3)
		}
		b.Run(fmt.Sprint(len(g.Nodes())), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				OpeningsOf(g, mine)
			}
		})
	}
}

// manyRoles returns a graph of roles that ask for 15 of so many skills each.
func manyRoles(roles, skills int) *Graph {
	r := rand.New(rand.NewPCG(3, 4))
	var p Parts
	for i := range skills {
		p.Skills = append(p.Skills, &Skill{ID: SkillID(fmt.Sprint("skill-", i))})
	}
	for i := range roles {
		n := &Node{ID: NodeID(fmt.Sprint("role-", i))}
		for _, s := range r.Perm(skills)[:15] {
			n.Needs = append(n.Needs, Need{Skill: p.Skills[s].ID, Essential: r.IntN(4) > 0})
		}
		p.Nodes = append(p.Nodes, n)
	}
	return newGraph(&p)
}
