using CoProduction.Coding;

namespace CoProduction.Explorer.Tests;

/// <summary>Questions and answers as the pages word them.</summary>
internal static class Spoken
{
    /// <summary>The questions whose wording lists their answers, as they stand above these.</summary>
    private static readonly Dictionary<Question, string> headings = new()
    {
        [Codebook.Output] = "What is the activity part of?",
        [Codebook.Participants] = "Who is on the citizens' side?",
        [Codebook.Behaviour] = "What do the citizens do?",
        [Codebook.Voluntariness] = "How far is the citizens' part voluntary?",
        [Codebook.IntendedEffect] = "What do the citizens intend?",
        [Codebook.Duration] = "How long does it go on?",
        [Codebook.Scale] = "Who acts?",
        [Codebook.Task] = "Which task do citizens take on?",
        [Codebook.Terms] = "On what terms do the users get the service?",
        [Codebook.Power] = "How much say have citizens in decisions about the service?",
        [Codebook.CitizensDeliver] = "Do citizens do a step of the work?",
        [Codebook.PublicProvider] = "Who is the professional side of the service?",
    };

    /// <summary>The question above its answers.</summary>
    public static string Heading(Question question) => headings.GetValueOrDefault(question, question.Wording);

    /// <summary>The question without what follows a colon or stands in brackets.</summary>
    public static string Short(Question question) =>
        headings.GetValueOrDefault(question) ?? (question.Wording.Split([':', '(']) is [var first, _, ..] ? $"{first.TrimEnd()}?" : question.Wording);

    public static string Of(AnswerOption option) =>
        string.Concat(option.Token.Select(letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
}
