using CoProduction.Coding;

namespace Explorer.State;

/// <summary>How a question is put above its answers: where its wording lists the answers, without them, since each stands on its button.</summary>
public static class Headings
{
    /// <summary>The question above its answers; what tells what is meant stands at the yes, and the codebook's own wording with what more is told of it.</summary>
    public static string Of(Question question) => Plain.Heading(question) ?? (Meant(question).Length > 0 ? InShort(question) : question.Wording);

    /// <summary>What a question asks, without the examples and the distinctions that follow a colon or stand in brackets.</summary>
    public static string InShort(Question question) => Plain.Heading(question)
        ?? (question.Wording.IndexOfAny([':', '(']) is var end and > 0 ? $"{question.Wording[..end].TrimEnd()}?" : question.Wording);

    /// <summary>When to choose an answer: of a yes what is meant, or an example; of a no what is easily taken for a yes.</summary>
    public static string Meaning(AnswerOption option) => Plain.Meaning(option)
        ?? (!option.Question.IsYesNo ? option.Meaning.Split(' ').Length < 3 ? "" : option.Meaning
            : option.Token == "no" ? NotMeant(option.Question)
            : Meant(option.Question) is { Length: > 0 } meant ? meant
            : option.Example);

    /// <summary>The sentences of a question's guidance.</summary>
    public static IReadOnlyList<string> Guidance(Question question) =>
        [.. question.Guidance.Split(". ", StringSplitOptions.RemoveEmptyEntries).Select(sentence => $"{sentence.TrimEnd('.')}.")];

    /// <summary>What is meant by a yes: what the wording says of it behind a colon.</summary>
    private static string Meant(Question question) => question.IsYesNo && question.Wording.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
        ? Sentence(question.Wording[(colon + 1)..])
        : "";

    /// <summary>What is not meant by a yes: the sentences of the guidance that say so, to stand where a no is chosen.</summary>
    private static string NotMeant(Question question) => string.Join(' ', Guidance(question)
        .Where(sentence => sentence.Contains("not this", StringComparison.Ordinal) && !sentence.Contains("in itself", StringComparison.Ordinal))
        .Select(sentence => $"{sentence.Split(": see")[0].TrimEnd('.')}."));

    private static string Sentence(string rest) => $"{char.ToUpperInvariant(rest.TrimStart()[0])}{rest.TrimStart()[1..].TrimEnd('?')}.";
}
