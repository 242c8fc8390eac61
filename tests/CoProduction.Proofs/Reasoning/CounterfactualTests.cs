using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Proofs.Reasoning;

public sealed class CounterfactualTests
{
    private static readonly Verdict[] Wanted = [Verdict.CoProduction, Verdict.NotCoProduction];

    public static TheoryData<string> Definitions => Judging.DefinitionsThat(_ => true);

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Each_counterfactual_turns_the_verdict_and_touches_nothing_else(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        int looked = 0;
        foreach ((Judgement judgement, Counterfactual found) in Found(Judging.Published(definition).Concat(Judging.Sample(definition, 300, seed: 3))))
        {
            looked++;
            Answers before = judgement.Activity.Answers;
            Assert.Equal(found.Verdict, definition.Assess(found.Answers));
            Assert.Equal(before.Only(Except(found.Changes)), found.Answers.Only(Except(found.Changes)));
            foreach (AnswerChange change in found.Changes)
            {
                IEnumerable<AnswerOption> sound = before.Possible(change.Question)
                    .Where(answer => Contradiction.In(before.WithOptions(change.Question, answer)).Count == 0);
                Assert.Equal(sound, change.From);
                Assert.Equal(found.Answers.Possible(change.Question), change.To);
                Assert.All(change.To, answer => Assert.Equal(found.Verdict, definition.Assess(found.Answers.WithOptions(change.Question, answer))));
                Assert.All(change.To, answer => Assert.Equal(change.Kind == ChangeKind.Answered, change.From.Contains(answer)));
                Assert.All(change.To, answer => Assert.Equal(change.Kind == ChangeKind.Changed, !before.Possible(change.Question).Contains(answer)));
                Assert.NotEqual(before.Only([change.Question]), found.Answers.Only([change.Question]));
            }
        }

        Assert.True(looked > 100, $"Only {looked} were looked at.");
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Any_one_change_fewer_does_not_turn_the_verdict(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        Trial trial = new(definition);
        foreach ((Judgement judgement, Counterfactual found) in Found(Judging.Published(definition).Concat(Judging.Sample(definition, 60, seed: 5))))
        {
            Assert.True(trial.CanTurn(judgement.Activity.Answers, QuestionsOf(found), found.Verdict));
            foreach (AnswerChange change in found.Changes)
            {
                Assert.False(trial.CanTurn(judgement.Activity.Answers, QuestionsOf(found) & ~change.Question.Mask.Answers.Bits, found.Verdict));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Trying_every_set_of_questions_finds_the_same_smallest_ones(string id)
    {
        // All sets of three for the short definitions, and of two for the others: by brute force on every answer to them.
        Definition definition = DefinitionCatalog.Find(id)!;
        Trial trial = new(definition);
        (int greatest, int samples) = Judging.AsksAtMost(9, definition) ? (3, 6) : (2, 4);
        int compared = 0;
        IEnumerable<Judgement> near = Judging.Published(definition)
            .Where(judgement => Wanted.Any(wanted => judgement.Counterfactuals(wanted).Any(change => change.Changes.Count <= greatest)));
        IEnumerable<Judgement> drawn = Judging.Sample(definition, 400, seed: 13).Where(judgement => judgement.Contradictions.Count == 0);
        foreach (Judgement judgement in drawn.Take(samples).Concat(near.Take(samples)))
        {
            foreach (Verdict wanted in Wanted.Where(verdict => verdict != judgement.Verdict))
            {
                List<UInt128> expected = trial.SmallestSets(judgement.Activity.Answers, wanted, greatest);
                IEnumerable<UInt128> found = judgement.Counterfactuals(wanted).TakeWhile(change => change.Changes.Count <= greatest).Select(QuestionsOf).Distinct();
                Assert.Equal(expected.Order(), found.Order());
                compared += expected.Count;
            }
        }

        Assert.True(compared > 0, "Nothing was compared.");
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void No_set_that_holds_none_of_them_can_turn_the_verdict(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        IReadOnlyList<Question> relevant = new BruteForce(definition.Criterion.Condition).Relevant;
        Trial trial = new(definition);
        Random random = new(17);
        foreach (Judgement judgement in Judging.Sample(definition, 6, seed: 17).Where(judgement => judgement.Contradictions.Count == 0))
        {
            foreach (Verdict wanted in Wanted.Where(verdict => verdict != judgement.Verdict))
            {
                UInt128[] found = [.. judgement.Counterfactuals(wanted).Select(QuestionsOf)];
                Question[] shuffled = [.. relevant];
                random.Shuffle(shuffled);
                UInt128 largest = 0;
                foreach (Question question in shuffled)
                {
                    largest |= found.Any(set => (set & ~(largest | question.Mask.Answers.Bits)) == 0) ? 0 : question.Mask.Answers.Bits;
                }

                Assert.False(trial.CanTurn(judgement.Activity.Answers, largest, wanted));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void With_locked_questions_the_same_are_found_but_for_those_that_touch_them(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        Question[] relevant = [.. new BruteForce(definition.Criterion.Condition).Relevant];
        Random random = new(19);
        (int drawn, int bitten) = (0, 0);
        foreach (Judgement judgement in Judging.Published(definition).Concat(Judging.Sample(definition, 100, seed: 19)))
        {
            Question[] locked = random.GetItems(relevant, 2);
            foreach (Verdict wanted in Wanted)
            {
                Counterfactual[] all = [.. judgement.Counterfactuals(wanted)];
                Answers[] untouched = [.. all.Where(change => !change.Changes.Any(part => locked.Contains(part.Question))).Select(change => change.Answers)];
                Assert.Equal(untouched, judgement.Counterfactuals(wanted, locked).Select(change => change.Answers));
                drawn += all.Length > 0 ? 1 : 0;
                bitten += untouched.Length < all.Length ? 1 : 0;
            }
        }

        Assert.True(4 * bitten > drawn, $"The lock took something away in {bitten} of {drawn} draws only.");
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void They_come_by_the_number_of_questions_then_of_changed_answers_and_then_of_questions_that_are_not_asked(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;
        IReadOnlyList<Question> own = definition.Criterion.Condition.Questions;
        foreach (Judgement judgement in Judging.Published(definition))
        {
            foreach (Verdict wanted in Wanted)
            {
                (int, int, int)[] sizes = [.. judgement.Counterfactuals(wanted).Select(change => (
                    change.Changes.Count,
                    change.Changes.Count(part => part.Kind == ChangeKind.Changed),
                    change.Changes.Count(part => !own.Contains(part.Question))))];
                Assert.Equal(sizes.Order(), sizes);
                Assert.Equal(judgement.Verdict == wanted, sizes.Length == 0);
                IEnumerable<Counterfactual> again = judgement.Counterfactuals(wanted);
                Assert.Equal(again.Any(), again.Any());
                Assert.Equal(sizes.Length, again.Count());
            }
        }
    }

    private static UInt128 QuestionsOf(Counterfactual counterfactual) =>
        counterfactual.Changes.Aggregate(UInt128.Zero, (set, change) => set | change.Question.Mask.Answers.Bits);

    private static IEnumerable<Question> Except(IEnumerable<AnswerChange> changes) => Codebook.Questions.Except(changes.Select(change => change.Question));

    private static IEnumerable<(Judgement, Counterfactual)> Found(IEnumerable<Judgement> judgements) =>
        from judgement in judgements
        from wanted in Wanted
        from counterfactual in judgement.Counterfactuals(wanted)
        select (judgement, counterfactual);
}
