using System.Globalization;
using System.Runtime.CompilerServices;

namespace CoProduction.Json;

/// <summary>What is said of a problem, put together only where the problem is told: where there are too many it is counted, and nobody looks for what was meant.</summary>
[InterpolatedStringHandler]
internal ref struct ProblemMessage
{
    private DefaultInterpolatedStringHandler text;

    public ProblemMessage(int literalLength, int formattedCount, JsonPlace place, out bool isTold)
    {
        isTold = place.AreTold;
        text = isTold ? new(literalLength, formattedCount, CultureInfo.InvariantCulture) : default;
    }

    public void AppendLiteral(string value) => text.AppendLiteral(value);

    public void AppendFormatted(string? value) => text.AppendFormatted(value);

    public void AppendFormatted(int value) => text.AppendFormatted(value);

    public void AppendFormatted<T>(T value)
        where T : class => text.AppendFormatted(value);

    public string ToStringAndClear() => text.ToStringAndClear();
}
