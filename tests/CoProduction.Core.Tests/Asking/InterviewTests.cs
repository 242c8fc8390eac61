using CoProduction.Asking;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Json;
using CoProduction.Practice;

namespace CoProduction.Tests.Asking;

public sealed class InterviewTests
{
    private static readonly Interview Start = new([BrudneyEngland1983.Definition], new Activity("Parents help with homework"));

    [Fact]
    public void A_question_comes_with_wording_guidance_and_what_is_to_be_expected()
    {
        NextQuestion next = Start.Next!;

        Assert.Equal("voluntariness (1.6 questions expected)", next.ToString());
        Assert.Equal(Codebook.Voluntariness.Wording, next.Wording);
        Assert.Equal(Codebook.Voluntariness.Guidance, next.Guidance);
        Assert.Equal([BrudneyEngland1983.Definition], next.BearsOn);
        Assert.Equal("0 questions asked; of 1 definition, 0 are settled; 9 questions still matter", Start.ToString());
    }

    [Fact]
    public void An_answer_that_decides_ends_the_interview()
    {
        Interview done = Start.Answer(Codebook.Voluntariness, Voluntariness.Compelled);

        Assert.True(done.IsDone);
        Assert.Equal(Verdict.NotCoProduction, done.Classify().Judgements[0].Verdict);
        Assert.Equal([Codebook.Voluntariness], done.Asked);
        Assert.Equal("1 question asked; of 1 definition, 1 is settled; nothing left to ask", done.ToString());
        Assert.False(Start.IsDone);
    }

    [Fact]
    public void What_follows_from_other_answers_is_never_asked()
    {
        Interview interview = new([BrudneyEngland1983.Definition], new Activity("a") { CitizensDeliver = true });
        while (interview.Next is { } next)
        {
            interview = interview.Answer(next.Question, next.Question.Options[0]);
        }

        Assert.NotEmpty(interview.Asked);
        Assert.DoesNotContain(Codebook.Behaviour, interview.Asked);
    }

    [Fact]
    public void A_question_that_nobody_can_tell_stays_open_and_is_not_asked_again()
    {
        Interview interview = Start;
        List<Question> asked = [];
        while (interview.Next is { } next)
        {
            asked.Add(next.Question);
            interview = interview.Skip(next.Question);
        }

        Assert.Equal(asked.Distinct(), asked);
        Assert.Equal(asked, interview.Asked);
        Assert.Equal(Codebook.Questions.Where(asked.Contains), interview.Skipped);
        Assert.Equal(Answers.Unknown, interview.Activity.Answers);
        Assert.All(asked, question => Assert.Equal(MissingReason.CannotTell, interview.Activity.Evidence[question].Missing));
        Assert.Equal(Verdict.Undetermined, interview.Classify().Judgements[0].Verdict);
    }

    [Fact]
    public void An_answer_in_part_is_taken_as_all_that_can_be_told()
    {
        Question voluntariness = Codebook.Voluntariness;

        Interview interview = Start.Answer(voluntariness, voluntariness.Options[0], voluntariness.Options[1]);

        Assert.Equal("voluntariness: voluntary or partlyVoluntary", interview.Activity.Answers.ToString());
        Assert.NotEqual(voluntariness, interview.Next!.Question);
        Assert.Equal([voluntariness], interview.Skipped);
    }

    [Fact]
    public void A_correction_keeps_the_place_of_its_question_and_the_other_answers()
    {
        Interview first = Start.Answer(Codebook.Voluntariness, Voluntariness.Voluntary).Answer(Codebook.CitizensDeliver, true);

        Interview corrected = first.Correct(Codebook.Voluntariness, Voluntariness.Compelled);

        Assert.Equal([Codebook.Voluntariness, Codebook.CitizensDeliver], corrected.Asked);
        Assert.Equal("citizensDeliver: yes; voluntariness: compelled", corrected.Activity.Answers.ToString());
        Assert.True(corrected.IsDone);
    }

    [Fact]
    public void What_was_skipped_can_be_answered_later_and_an_answer_can_be_taken_back()
    {
        Interview later = Start.Skip(Codebook.Voluntariness).Correct(Codebook.Voluntariness, Voluntariness.Voluntary);
        Interview back = later.Skip(Codebook.Voluntariness);

        Assert.Empty(later.Skipped);
        Assert.Empty(later.Activity.Evidence);
        Assert.Equal(Voluntariness.Voluntary, later.Activity.Voluntariness);
        Assert.Null(back.Activity.Voluntariness);
        Assert.Equal([Codebook.Voluntariness], back.Skipped);
    }

    [Fact]
    public void What_is_skipped_is_unknown_again_also_where_it_was_known_from_the_start_or_in_part()
    {
        Activity known = new("a") { CitizensDeliver = true };
        Interview whole = new Interview([BrudneyEngland1983.Definition], known).Skip(Codebook.CitizensDeliver);
        Interview part = Start
            .Answer(Codebook.Voluntariness, Codebook.Voluntariness.Options[0], Codebook.Voluntariness.Options[1])
            .Skip(Codebook.Voluntariness);

        Assert.Equal((Answers.Unknown, Answers.Unknown), (whole.Activity.Answers, part.Activity.Answers));
        Assert.Equal([Codebook.CitizensDeliver], whole.Skipped);
    }

    [Fact]
    public void Answers_that_contradict_each_other_stop_the_questions_until_one_is_corrected()
    {
        Interview passive = Start.Answer(Codebook.Behaviour, Behaviour.Passive);

        Interview clash = passive.Answer(Codebook.CitizensDeliver, true);

        Assert.Null(clash.Next);
        Assert.Empty(clash.Open);
        Assert.Contains("behaviour: passive", Assert.Single(clash.Contradictions).ToString(), StringComparison.Ordinal);
        Assert.NotNull(clash.Correct(Codebook.Behaviour, Behaviour.Active).Next);
    }

    [Fact]
    public void An_interview_goes_on_from_the_file_of_its_activity()
    {
        Interview before = Start.Skip(Codebook.Voluntariness).Answer(Codebook.CitizensDeliver, true);

        Activity read = CoProductionJson.Activities.Read(CoProductionJson.Activities.Write(before.Activity));
        Interview after = new([BrudneyEngland1983.Definition], read, askedBefore: before.Asked);

        Assert.Equal(before.Activity, after.Activity);
        Assert.Equal(before.Asked, after.Asked);
        Assert.Equal(before.Skipped, after.Skipped);
        Assert.Equal(before.Next!.ToString(), after.Next!.ToString());
    }

    [Fact]
    public void What_a_coder_noted_on_a_question_is_kept()
    {
        Activity noted = new("a")
        {
            Evidence = new Dictionary<Question, Evidence> { [Codebook.Voluntariness] = new() { Note = "ask the head", Missing = MissingReason.NotAsked } },
        };

        Interview interview = new Interview([BrudneyEngland1983.Definition], noted).Answer(Codebook.Voluntariness, Voluntariness.Voluntary);

        Assert.Equal(new Evidence { Note = "ask the head" }, interview.Activity.Evidence[Codebook.Voluntariness]);
    }

    [Fact]
    public void All_definitions_are_settled_together()
    {
        Interview interview = new(DefinitionCatalog.Definitions, new Activity("a"));
        Assert.False(interview.Next!.IsExact);
        Assert.InRange(interview.Next!.ExpectedQuestions!.Value, 3, 30);
        Assert.StartsWith($"{interview.Next!.Question.Id} (about ", interview.Next!.ToString(), StringComparison.Ordinal);
        while (interview.Next is { } next)
        {
            AnswerOption answer = next.Question.Options.First(option =>
                Contradiction.In(interview.Activity.Answers.WithOptions(next.Question, option)).Count == 0);
            interview = interview.Answer(next.Question, answer);
        }

        Assert.All(interview.Classify().Judgements, judgement => Assert.NotEqual(Verdict.Undetermined, judgement.Verdict));
        Assert.InRange(interview.Asked.Count, 5, Codebook.Questions.Count);
    }

    [Fact]
    public void What_an_earlier_interview_left_can_be_corrected_though_its_questions_are_not_given()
    {
        Activity saved = Start.Answer(Codebook.CitizensDeliver, true).Skip(Codebook.Voluntariness).Activity;
        Interview resumed = new([BrudneyEngland1983.Definition], saved);

        Assert.False(resumed.Correct(Codebook.CitizensDeliver, false).Activity.CitizensDeliver);
        Assert.Equal(Verdict.NotCoProduction, resumed.Correct(Codebook.Voluntariness, Voluntariness.Compelled).Classify().Judgements[0].Verdict);
        Assert.Throws<ArgumentException>("question", () => resumed.Correct(Codebook.Compliance, true));
    }

    [Fact]
    public void Two_definitions_are_settled_with_the_fewest_questions_for_both()
    {
        Activity service = new("a") { Output = Output.PublicService };
        double verschuere = new Interview([VerschuereEtAl2012.Definition], service).Next!.ExpectedQuestions!.Value;
        double bertelli = new Interview([BertelliCannas2020.Definition], service).Next!.ExpectedQuestions!.Value;

        NextQuestion both = new Interview([VerschuereEtAl2012.Definition, BertelliCannas2020.Definition], service).Next!;

        Assert.True(both.IsExact);
        Assert.Equal(2, both.BearsOn.Count);
        Assert.InRange(both.ExpectedQuestions!.Value, Math.Max(verschuere, bertelli), verschuere + bertelli);
    }

    [Fact]
    public void What_cannot_be_asked_is_refused()
    {
        Assert.Throws<ArgumentException>("definitions", () => new Interview([], new Activity("a")));
        Assert.Throws<ArgumentException>("definitions", () => new Interview([Sharp1980.Definition, Sharp1980.Definition], new Activity("a")));
        Assert.Throws<ArgumentNullException>("question", () => Start.Skip(null!));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_weight_is_a_number_above_zero(double weight) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(weight), () => AnswerWeights.Uniform.With(Codebook.Users.Options[0], weight));

    [Fact]
    public void Weights_may_be_as_great_or_as_small_as_numbers_go()
    {
        AnswerOption[] options = [.. Codebook.Questions.SelectMany(question => question.Options)];
        AnswerWeights extreme = options.Aggregate(
            AnswerWeights.Uniform, (weights, option) => weights.With(option, option.Bit % 2 == 0 ? double.MaxValue : double.Epsilon));
        AnswerWeights vast = options.Aggregate(AnswerWeights.Uniform, (weights, option) => weights.With(option, double.MaxValue));

        foreach (Definition definition in new[] { BrudneyEngland1983.Definition, Ostrom1996.Definition })
        {
            Interview interview = new([definition], new Activity("a"), extreme);
            Assert.InRange(interview.Next!.ExpectedQuestions!.Value, 1, definition.Criterion.Condition.Questions.Count);
            Assert.Equal(
                new Interview([definition], new Activity("a")).Next!.ExpectedQuestions,
                new Interview([definition], new Activity("a"), vast).Next!.ExpectedQuestions);
        }
    }

    [Fact]
    public void Weights_can_be_counted_from_activities()
    {
        Activity[] activities =
        [
            new("a") { Users = true, Voluntariness = Voluntariness.Compelled },
            new("b") { Answers = Answers.Unknown.With(Codebook.Users, true).WithAnyOf(Codebook.Power, Power.Shared, Power.CitizenLed) },
            new("c") { Users = false },
        ];

        var weights = AnswerWeights.CountedFrom(activities);

        Assert.Equal([3, 2], Codebook.Users.Options.Select(weights.Of));
        Assert.Equal([1, 1, 2], Codebook.Voluntariness.Options.Select(weights.Of));
        Assert.All(Codebook.Power.Options, option => Assert.Equal(1, weights.Of(option)));
        Assert.Throws<ArgumentNullException>("activities", () => AnswerWeights.CountedFrom([null!]));
    }

    [Fact]
    public void Weights_are_of_the_codebooks_answers()
    {
        AnswerWeights weights = AnswerWeights.Uniform.With(Codebook.Users.Options[0], 3);

        Assert.Equal((3, 1), (weights.Of(Codebook.Users.Options[0]), weights.Of(Codebook.Users.Options[1])));
        Assert.Equal(1, AnswerWeights.Uniform.Of(Codebook.Users.Options[0]));
        Assert.Throws<ArgumentException>("answer", () => weights.With(Readiness.HoldsDialogue.Options[0], 1));
        Assert.Throws<ArgumentException>("answer", () => weights.Of(Readiness.HoldsDialogue.Options[0]));
    }
}
