using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Tests.Asking;

/// <summary>Questions of yes and no, and the condition that some of them are answered yes.</summary>
internal static class Thresholds
{
    /// <summary>A questionnaire of its own with so many, called <c>q0</c> and so on, and with rules where any are wanted.</summary>
    public static Question<bool>[] Questions(int count, Action<QuestionnaireBuilder, Question<bool>[]>? rule = null)
    {
        QuestionnaireBuilder builder = new("own");
        Citation source = Citation.Reading(Bibliography.Whitaker1980);
        Question<bool>[] questions = [.. Enumerable.Range(0, count).Select(index => builder.YesNo($"q{index}", $"Is it {index}?", "", "One.", "None.", [source]))];
        rule?.Invoke(builder, questions);
        builder.Build();
        return questions;
    }

    public static Condition AtLeast(int k, params Question<bool>[] questions) =>
        k == questions.Length ? Condition.AllOf([.. questions.Select(question => question.Is(true))])
        : k == 1 ? Condition.AnyOf([.. questions.Select(question => question.Is(true))])
        : (questions[0].Is(true) & AtLeast(k - 1, questions[1..])) | AtLeast(k, questions[1..]);
}
