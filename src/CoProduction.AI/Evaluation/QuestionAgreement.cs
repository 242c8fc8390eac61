using CoProduction.Coding;
using CoProduction.Reliability;

namespace CoProduction.AI;

/// <summary>How the codings of texts and reference codings answer one question.</summary>
/// <remarks>Immutable, and compared by reference. Answers that follow by implication are not counted.</remarks>
public sealed class QuestionAgreement
{
    internal QuestionAgreement(Question question, IReadOnlyList<(IReadOnlyList<AnswerOption> Coded, IReadOnlyList<AnswerOption> Reference)> pairs, Figure alpha)
    {
        Question = question;
        var both = pairs.Where(pair => pair.Coded.Count == 1 && pair.Reference.Count == 1).ToArray();
        Same = new Share(both.Count(pair => pair.Coded[0] == pair.Reference[0]), both.Length);
        Opposed = pairs.Count(pair => !pair.Coded.Intersect(pair.Reference).Any());
        OpenInCoding = pairs.Count(pair => pair.Coded.Count > 1 && pair.Reference.Count == 1);
        OpenInReference = pairs.Count(pair => pair.Coded.Count == 1 && pair.Reference.Count > 1);
        Alpha = alpha;
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>Of the activities that both answer, how many they answer alike.</summary>
    public Share Same { get; }

    /// <summary>Of how many activities what one allows the other rules out.</summary>
    public int Opposed { get; }

    /// <summary>Of how many activities the reference has an answer, and the text's coding several or none.</summary>
    public int OpenInCoding { get; }

    /// <summary>Of how many activities the text's coding has an answer, and the reference several or none.</summary>
    public int OpenInReference { get; }

    /// <summary>Krippendorff's alpha, where both answer.</summary>
    public Figure Alpha { get; }

    /// <summary>The counts in words.</summary>
    public override string ToString() => $"{Question.Id}: {Same} alike, {Opposed} opposed, {OpenInCoding} open in the coding, {OpenInReference} in the reference";
}
