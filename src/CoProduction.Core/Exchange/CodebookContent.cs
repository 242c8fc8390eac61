using CoProduction.Coding;

namespace CoProduction.Exchange;

/// <summary>What is written: questions and their answers, and for vocabularies what asks them.</summary>
internal sealed record CodebookContent(Questionnaire Questionnaire, IReadOnlyList<Definition> Definitions, IReadOnlyList<Typology> Typologies)
{
    public string Title => Questionnaire == Codebook.Questionnaire
        ? $"The codebook of co-production, version {Questionnaire.Version}"
        : $"The questionnaire {Questionnaire.Id}, version {Questionnaire.Version}";

    private static readonly string[] howTo =
    [
        "Answer what the description says or plainly implies. Leave the rest open: an unknown answer is never a no.",
        "Where one of several answers is right and the description does not tell which, give all of them.",
        "Note the words that each answer rests on, and where there is no answer, why: not asked, or it cannot be told.",
    ];

    /// <summary>What a coder is to know before the first question: how to answer, and in the codebook, who and what its questions are about.</summary>
    public IReadOnlyList<string> Instructions => Questionnaire == Codebook.Questionnaire ? [.. howTo, .. Codebook.Glossary] : howTo;
}
