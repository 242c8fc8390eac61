using CoProduction.Coding;

namespace Explorer.State;

/// <summary>How a question is put above its answers: where its wording lists the answers, without them, since each stands on its button.</summary>
public static class Headings
{
    private static readonly Dictionary<Question, string> Own = new()
    {
        [Codebook.Output] = "What is produced?",
        [Codebook.Participants] = "Who is on the citizens' side?",
        [Codebook.Behaviour] = "What do the citizens do?",
        [Codebook.Voluntariness] = "How far is the citizens' part voluntary?",
        [Codebook.IntendedEffect] = "What do the citizens intend?",
        [Codebook.Duration] = "How long does it go on?",
        [Codebook.Scale] = "Who acts?",
        [Codebook.Task] = "Which task do citizens take on?",
        [Codebook.Terms] = "On what terms do the users get the service?",
        [Codebook.PublicProvider] = "Who is the professional side of the service?",
    };

    /// <summary>The question above its answers; what tells what is meant stands at the yes, and the codebook's own wording with what more is told of it.</summary>
    public static string Of(Question question) => Own.GetValueOrDefault(question) ?? (Meant(question).Length > 0 && HasColon(question) ? InShort(question) : question.Wording);

    /// <summary>What is meant by a yes: what the wording says of it behind a colon, or what decides by the guidance.</summary>
    public static string Meant(Question question) =>
        question == Codebook.ProfessionalsDeliver ? $"{question.Guidance.Split(':')[0]}."
        : question.IsYesNo && HasColon(question) ? Sentence(question.Wording[(question.Wording.IndexOf(':', StringComparison.Ordinal) + 1)..])
        : "";

    /// <summary>When to choose one of several answers; nothing where the answer says it already.</summary>
    public static string Meaning(AnswerOption option) =>
        option.Question == Codebook.Output ? option.Token == "neither" ? $"For example: {option.Example}" : $"{option.Meaning} For example: {option.Example}"
        : option.Meaning.Split(' ').Length < 3 ? "" : option.Meaning;

    /// <summary>What a question asks, without the examples and the distinctions that follow a colon or stand in brackets.</summary>
    public static string InShort(Question question) => Own.TryGetValue(question, out string? own) ? own
        : question.Wording.IndexOfAny([':', '(']) is var end and > 0 ? $"{question.Wording[..end].TrimEnd()}?" : question.Wording;

    /// <summary>What is not meant by a yes: the sentences of the guidance that say so, to stand where a no is chosen.</summary>
    public static string NotMeant(Question question) => !question.IsYesNo ? "" : string.Join(' ', question.Guidance
        .Split(". ", StringSplitOptions.TrimEntries)
        .Where(sentence => sentence.Contains("not this", StringComparison.Ordinal) && !sentence.Contains("in itself", StringComparison.Ordinal))
        .Select(sentence => $"{sentence.Split(": see")[0].TrimEnd('.')}."));

    private static bool HasColon(Question question) => question.Wording.Contains(':', StringComparison.Ordinal);

    private static string Sentence(string rest) => $"{char.ToUpperInvariant(rest.TrimStart()[0])}{rest.TrimStart()[1..].TrimEnd('?')}.";
}
