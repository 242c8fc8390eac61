using System.Buffers;
using System.Globalization;
using System.Text;
using CoProduction.Wording;

namespace CoProduction;

/// <summary>The way from the root of a JSON value to one of its parts; it becomes text only where there is a problem to report.</summary>
internal sealed class JsonPath
{
    // A long name is cut in paths as it is in messages, or many problems below it would hold it many times.
    private const int MostOfName = 60;

    private static readonly SearchValues<char> WordCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    private readonly JsonPath? parent;
    private readonly string? name;
    private readonly int index;

    private JsonPath(JsonPath? parent, string? name, int index) => (this.parent, this.name, this.index) = (parent, name, index);

    public static JsonPath Root { get; } = new(null, null, 0);

    public JsonPath Property(string name) => new(this, name, 0);

    public JsonPath Element(int index) => new(this, null, index);

    /// <summary>The steps from the root: a name each, or an index where there is none.</summary>
    public IEnumerable<(string? Name, int Index)> Steps() => parent is null ? [] : parent.Steps().Append((name, index));

    public override string ToString()
    {
        StringBuilder text = new();
        AppendTo(text);
        return text.ToString();
    }

    private void AppendTo(StringBuilder text)
    {
        if (parent is null)
        {
            text.Append('$');
            return;
        }

        parent.AppendTo(text);
        if (name is null)
        {
            text.Append(CultureInfo.InvariantCulture, $"[{index}]");
        }
        else if (name.Length is > 0 and <= MostOfName && !char.IsAsciiDigit(name[0]) && !name.AsSpan().ContainsAnyExcept(WordCharacters))
        {
            text.Append('.').Append(name);
        }
        else
        {
            text.Append('[').Append(Quoted.Of(name)).Append(']');
        }
    }
}
