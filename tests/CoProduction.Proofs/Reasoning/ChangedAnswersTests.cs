using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Proofs.Reasoning;

/// <summary>All answers that would turn a verdict, to questions that can, by trying every combination of them.</summary>
public sealed class ChangedAnswersTests
{
    private const int MostQuestions = 3;

    private static readonly Verdict[] Wanted = [Verdict.CoProduction, Verdict.NotCoProduction];

    private static readonly (Question Question, AnswerOption RuledOut)[] Ruled =
    [
        .. new Question[] { Codebook.Power, Codebook.Voluntariness, Codebook.Duration, Codebook.Scale, Codebook.ProfessionalResources }
            .Select(question => (question, question.Options[^1])),
    ];

    public static TheoryData<string> Definitions => Judging.DefinitionsThat(_ => true);

    [Theory]
    [MemberData(nameof(Definitions))]
    public void All_answers_that_go_least_against_what_is_known_are_there_and_no_others(string id)
    {
        Definition definition = DefinitionCatalog.Find(id)!;

        (int several, _) = Compare(Judging.Published(definition).Concat(Judging.Sample(definition, 100, seed: 31)));

        Assert.True(several > 0, "No set of questions could be answered in more than one way.");
    }

    [Fact]
    public void Nor_are_any_missing_for_definitions_one_may_think_of()
    {
        Random random = new(37);
        (int several, int boxes) = (0, 0);
        for (int drawn = 0; drawn < 200; drawn++)
        {
            Question[] asked = random.GetItems(RandomConditions.Tied, 5);
            (Condition one, Condition other) = (RandomConditions.Draw(random, asked, depth: 2), RandomConditions.Draw(random, asked, depth: 2));
            Definition own = OwnDefinitions.Of("own", drawn % 2 == 0 ? one & other : (one & other) | (!one & !other));
            (int more, int apart) = Compare(PartialAnswers.Sample(RandomConditions.Tied, 30, seed: drawn).Select(answers => Judging.Judge(own, answers)));
            (several, boxes) = (several + more, boxes + apart);
        }

        Assert.True(several > 1_000 && boxes > 50, $"{several} sets could be answered in more than one way, {boxes} in ways that do not combine.");
    }

    [Fact]
    public void Many_questions_that_must_go_against_what_follows_are_no_more_work_than_they_are_many()
    {
        // None take part and nothing is contributed: all that a definition asks for of people and contributions is ruled out.
        Question<bool>[] ruledOut =
        [
            Codebook.Users, Codebook.Relatives, Codebook.Volunteers, Codebook.Residents, Codebook.Effort, Codebook.Expertise, Codebook.MoneyOrGoods,
        ];
        Answers answers = Answers.Unknown.With(Codebook.Participants, Participants.None).With(Codebook.CitizenResources, Contribution.None);
        for (int asked = 5; asked <= ruledOut.Length; asked++)
        {
            Definition all = OwnDefinitions.Of("all", Condition.AllOf([.. ruledOut.Take(asked).Select(question => question.Is(true)), .. Ruled.Select(each => new AnswerCondition(each.Question, each.RuledOut.Mask))]));
            long start = GC.GetAllocatedBytesForCurrentThread();
            Counterfactual[] found = [.. Judging.Judge(all, InPart(answers)).Counterfactuals(Verdict.CoProduction)];
            long bytes = GC.GetAllocatedBytesForCurrentThread() - start;

            Assert.NotEmpty(found);
            Assert.All(found, change => Assert.True(change.Changes.Count > asked));
            Assert.True(bytes < 4_000_000, $"{bytes} bytes for {asked} questions.");
        }
    }

    /// <summary>How many sets of questions had several ways to be answered, and how many had ways that do not combine.</summary>
    private static (int Several, int Apart) Compare(IEnumerable<Judgement> judgements)
    {
        (int several, int apart) = (0, 0);
        foreach (Judgement judgement in judgements)
        {
            foreach (Verdict wanted in Wanted)
            {
                foreach (IGrouping<UInt128, Counterfactual> found in judgement.Counterfactuals(wanted)
                    .TakeWhile(change => change.Changes.Count <= MostQuestions)
                    .GroupBy(change => change.Changes.Aggregate(UInt128.Zero, (set, part) => set | part.Question.Mask.Answers.Bits)))
                {
                    UInt128[] expected = LeastAgainst(judgement, wanted, Codebook.Questionnaire.List(new AnswerSet(found.Key)));
                    UInt128[][] boxes = [.. found.Select(change => SoundChoices(judgement, change))];
                    Assert.Equal(expected.Order(), boxes.SelectMany(box => box).Distinct().Order());
                    Assert.All(boxes, box => Assert.DoesNotContain(boxes, other => other != box && box.All(other.Contains)));
                    several += expected.Length > 1 ? 1 : 0;
                    apart += boxes.Length > 1 ? 1 : 0;
                }
            }
        }

        return (several, apart);
    }

    /// <summary>The choices of one answer to each question that turn the verdict, but for those beside which another goes less against what is known.</summary>
    private static UInt128[] LeastAgainst(Judgement judgement, Verdict wanted, IReadOnlyList<Question> questions)
    {
        Answers given = judgement.Activity.Answers;
        (UInt128 Chosen, int[] Against)[] turning =
        [
            .. Choices(questions.Select(question => question.Options))
                .Where(chosen => judgement.Definition.Assess(After(given, questions, chosen)) == wanted)
                .Select(chosen => (chosen, questions.Select(question => Against(given, question, chosen)).ToArray())),
        ];
        return
        [
            .. turning
                .Where(one => !turning.Any(other => !other.Against.SequenceEqual(one.Against) && other.Against.Zip(one.Against).All(pair => pair.First <= pair.Second)))
                .Select(one => one.Chosen),
        ];
    }

    /// <summary>0 for an answer that is open, 1 for one that would contradict others, 2 for one that is ruled out.</summary>
    private static int Against(Answers given, Question question, UInt128 chosen)
    {
        AnswerOption answer = question.Options.Single(option => (option.Mask.Bits & chosen) != 0);
        return !given.Possible(question).Contains(answer) ? 2 : Contradiction.In(given.WithOptions(question, answer)).Count > 0 ? 1 : 0;
    }

    private static UInt128[] SoundChoices(Judgement judgement, Counterfactual found)
    {
        Question[] questions = [.. found.Changes.Select(change => change.Question)];
        return
        [
            .. Choices(found.Changes.Select(change => change.To))
                .Where(chosen => Contradiction.In(After(judgement.Activity.Answers, questions, chosen)).Count == 0),
        ];
    }

    private static IEnumerable<UInt128> Choices(IEnumerable<IReadOnlyList<AnswerOption>> options) => options
        .Aggregate(Enumerable.Repeat(UInt128.Zero, 1), (choices, each) => choices.SelectMany(_ => each, (chosen, option) => chosen | option.Mask.Bits));

    private static Answers After(Answers given, IReadOnlyList<Question> questions, UInt128 chosen) => questions.Aggregate(
        given, (answers, question) => answers.WithOptions(question, question.Options.Single(option => (option.Mask.Bits & chosen) != 0)));

    /// <summary>Answers by which some questions are known in part.</summary>
    private static Answers InPart(Answers answers) => Ruled.Aggregate(
        answers, (known, each) => known.WithOptions(each.Question, [.. each.Question.Options.Where(option => option != each.RuledOut)]));
}
