using System.Text;
using System.Text.Json;

namespace CoProduction.Scanning;

/// <summary>A JSON string as it stands in a text, with its quotation marks.</summary>
/// <param name="quoted">The whole of it.</param>
/// <param name="isEscaped">Whether there is an escape in it.</param>
internal readonly ref struct QuotedText(ReadOnlySpan<byte> quoted, bool isEscaped)
{
    private readonly ReadOnlySpan<byte> quoted = quoted;

    /// <summary>What stands between the quotation marks.</summary>
    public ReadOnlySpan<byte> Inside => quoted[1..^1];

    /// <summary>Whether it can be made: it holds no half of a surrogate pair.</summary>
    public bool CanBeMade => !isEscaped || !PlainText.MayHoldHalves(quoted);

    /// <summary>What it says.</summary>
    public string Made()
    {
        if (!isEscaped) return Encoding.UTF8.GetString(Inside);
        Utf8JsonReader reader = new(quoted);
        reader.Read();
        return reader.GetString()!;
    }
}
