using System.Globalization;
using CoProduction.Coding;

namespace CoProduction;

/// <summary>Says in a few digits what a definition or a typology asks, so that it can be seen later whether it still asks the same.</summary>
internal static class ContentHash
{
    /// <summary>Over the definition's id, its questionnaire's, and every criterion's depth, composition, id and, in a test, condition.</summary>
    public static string Of(Definition definition) =>
        Add(new Digest().Add(definition.Id).Add(definition.Questionnaire.Id), definition.Criterion).ToString();

    /// <summary>Likewise over the criteria of all kinds, and over whether these rise.</summary>
    public static string Of(Typology typology) => typology.Kinds
        .Aggregate(
            new Digest().Add(typology.Id).Add(typology.Questionnaire.Id).Add(typology.IsOrdered ? "ordered" : ""),
            (digest, kind) => Add(digest, kind.Criterion))
        .ToString();

    private static Digest Add(Digest digest, Criterion whole)
    {
        Outline outline = whole.Outline;
        for (int place = 0; place < outline.Criteria.Length; place++)
        {
            Criterion criterion = outline.Criteria[place];
            digest.Add(outline.Depths[place].ToString(CultureInfo.InvariantCulture)).Add(criterion.Composition.ToString()).Add(criterion.Id);
            if (criterion.Composition == Composition.Test) digest.Add(criterion.Condition);
        }

        return digest;
    }
}
