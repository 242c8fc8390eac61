using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CoProduction.Coding;

/// <summary>Says in a few digits what was put into it, so that it can be seen later whether it is still the same: the beginning of a SHA-256.</summary>
internal sealed class Digest
{
    private const int Digits = 16;

    private readonly StringBuilder text = new();
    private readonly Dictionary<Condition, string> known = [];

    /// <summary>Adds a text, with its length before it, so that no two lists of texts look alike.</summary>
    public Digest Add(string part)
    {
        Append(text, part);
        return this;
    }

    /// <summary>Adds a condition; a part that is used twice is gone through once.</summary>
    public Digest Add(Condition condition) => Add(Of(condition));

    /// <summary>Sixteen hexadecimal digits.</summary>
    public override string ToString() => Hash(text)[..Digits];

    private string Of(Condition condition)
    {
        if (!known.TryGetValue(condition, out string? digest))
        {
            StringBuilder own = new();
            if (condition is CompoundCondition compound)
            {
                Append(own, compound.IsAll ? "all" : "any");
                foreach (Condition part in compound.Parts) Append(own, Of(part));
            }
            else
            {
                Append(own, condition.ToString());
            }

            digest = Hash(own);
            known.Add(condition, digest);
        }

        return digest;
    }

    private static void Append(StringBuilder text, string part) => text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}\n");

    private static string Hash(StringBuilder text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
}
