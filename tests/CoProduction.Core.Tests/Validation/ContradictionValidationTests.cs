using CoProduction.Coding;
using CoProduction.Validation;
using FluentValidation.Results;

namespace CoProduction.Tests.Validation;

public sealed class ContradictionValidationTests
{
    public static TheoryData<string> Implications => [.. Codebook.Implications.Select(implication => implication.Id)];

    [Fact]
    public void A_contradiction_names_both_sides_and_the_reason()
    {
        Activity activity = new("Volunteers cook") { CitizensDeliver = true, Behaviour = Behaviour.Passive, Users = false };

        ValidationFailure failure = Assert.Single(new ActivityValidator().Validate(activity).Errors);

        Assert.Equal(ProblemCodes.Contradiction, failure.ErrorCode);
        Assert.Equal("Answers", failure.PropertyName);
        Assert.Equal(
            "\"citizensDeliver: yes\" implies \"behaviour: active\", because whoever does a step of the work acts; "
            + "but the answers say citizensDeliver: yes; behaviour: passive.",
            failure.ErrorMessage);
        Assert.Equal("citizensDeliver: yes; behaviour: passive", failure.AttemptedValue);
        Assert.Equal(
            [("PropertyName", "Answers"), ("PropertyPath", "Answers"), ("PropertyValue", "citizensDeliver: yes; behaviour: passive")],
            failure.FormattedMessagePlaceholderValues.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal));
        Assert.Equal(
            Answers.Unknown.With(Codebook.CitizensDeliver, true).With(Codebook.Behaviour, Behaviour.Passive),
            Assert.IsType<Contradiction>(failure.CustomState).Answers);
    }

    [Theory]
    [MemberData(nameof(Implications))]
    public void Each_implication_that_is_broken_gives_one_error_with_both_sides_and_the_reason(string id)
    {
        Implication broken = Codebook.Implications.Single(implication => implication.Id == id);
        foreach (Answers answers in Breaches(broken))
        {
            ValidationFailure failure = Assert.Single(new ActivityValidator().Validate(new Activity("Volunteers cook") { Answers = answers }).Errors);

            Assert.Equal(ProblemCodes.Contradiction, failure.ErrorCode);
            Assert.Equal("Answers", failure.PropertyName);
            Assert.Equal(
                $"\"{broken.Premise}\" implies \"{broken.Conclusion}\", because {broken.Reason}; but the answers say {answers}.",
                failure.ErrorMessage);
            Assert.Equal([broken], Assert.IsType<Contradiction>(failure.CustomState).Implications);
        }
    }

    [Theory]
    [MemberData(nameof(Implications))]
    public void An_implication_that_is_kept_gives_no_error(string id)
    {
        Implication kept = Codebook.Implications.Single(implication => implication.Id == id);
        Answers sound = Completions(Answers.Unknown, [.. Questions(kept)])
            .First(answers => Holds(kept.Premise, answers) && Holds(kept.Conclusion, answers));

        Assert.True(new ActivityValidator().Validate(new Activity("Volunteers cook") { Answers = sound }).IsValid);
    }

    [Fact]
    public void Two_contradictions_are_two_errors()
    {
        Activity activity = new("Volunteers cook")
        {
            CitizensDeliver = true,
            Behaviour = Behaviour.Passive,
            Compliance = true,
            IntendedEffect = IntendedEffect.Negative,
        };

        List<ValidationFailure> failures = new ActivityValidator().Validate(activity).Errors;

        Assert.Equal(["Answers", "Answers"], failures.Select(failure => failure.PropertyName));
        Assert.Equal(
            ["citizensDeliver, behaviour", "intendedEffect, compliance"],
            failures.Select(failure => string.Join(", ", Assert.IsType<Contradiction>(failure.CustomState).Answers.Questions)).Order(StringComparer.Ordinal));
    }

    /// <summary>The complete answers to an implication's questions that break it, and break no other.</summary>
    private static List<Answers> Breaches(Implication implication)
    {
        List<Answers> breaches =
        [
            .. Completions(Answers.Unknown, [.. Questions(implication)])
                .Where(answers => Holds(implication.Premise, answers) && Holds(!implication.Conclusion, answers)),
        ];
        Assert.NotEmpty(breaches);
        return breaches;
    }

    private static IEnumerable<Answers> Completions(Answers answers, Question[] questions) =>
        questions is [Question first, .. Question[] rest]
            ? first.Options.SelectMany(option => Completions(answers.WithOptions(first, option), rest))
            : [answers];

    private static IEnumerable<Question> Questions(Implication implication) =>
        Codebook.Questions.Where(question => implication.Premise.Questions.Contains(question) || implication.Conclusion.Questions.Contains(question));

    /// <summary>Whether a condition holds of complete answers, by brute force over its words and not by the engine.</summary>
    private static bool Holds(Condition condition, Answers answers) => condition switch
    {
        AnswerCondition test => (answers.Excluded.Bits | test.Excluded.Bits) is { } excluded
            && test.Questions.All(question => (excluded & question.Mask.Answers.Bits) != question.Mask.Answers.Bits),
        CompoundCondition { IsAll: true } all => all.Parts.All(part => Holds(part, answers)),
        CompoundCondition any => any.Parts.Any(part => Holds(part, answers)),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };
}
