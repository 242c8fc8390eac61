using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CoProduction.Coding;

namespace CoProduction;

/// <summary>Says in a few digits what a definition asks, so that it can be seen later whether it still asks the same.</summary>
internal static class ContentHash
{
    private const int Digits = 16;

    /// <summary>The beginning of SHA-256 over the definition's id, its questionnaire's, and every criterion's depth, composition, id and, in a test, condition.</summary>
    public static string Of(Definition definition)
    {
        StringBuilder text = new();
        Append(text, definition.Id);
        Append(text, definition.Questionnaire.Id);
        Outline outline = definition.Criterion.Outline;
        Dictionary<Condition, string> known = [];
        for (int place = 0; place < outline.Criteria.Length; place++)
        {
            Criterion criterion = outline.Criteria[place];
            Append(text, outline.Depths[place].ToString(CultureInfo.InvariantCulture));
            Append(text, criterion.Composition.ToString());
            Append(text, criterion.Id);
            if (criterion.Composition == Composition.Test)
            {
                Append(text, Of(criterion.Condition, known));
            }
        }

        return Digest(text)[..Digits];
    }

    /// <summary>A part that is used twice is gone through once.</summary>
    private static string Of(Condition condition, Dictionary<Condition, string> known)
    {
        if (!known.TryGetValue(condition, out string? digest))
        {
            StringBuilder text = new();
            if (condition is CompoundCondition compound)
            {
                Append(text, compound.IsAll ? "all" : "any");
                foreach (Condition part in compound.Parts)
                {
                    Append(text, Of(part, known));
                }
            }
            else
            {
                Append(text, condition.ToString());
            }

            digest = Digest(text);
            known.Add(condition, digest);
        }

        return digest;
    }

    /// <summary>With its length before it, so that no two lists of texts look alike.</summary>
    private static void Append(StringBuilder text, string part) => text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}\n");

    private static string Digest(StringBuilder text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
}
