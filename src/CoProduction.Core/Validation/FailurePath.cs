using FluentValidation;

namespace CoProduction.Validation;

/// <summary>The JSON path that the name of a property stands for, as <c>$.activities[2].title</c> for <c>Activities[2].Title</c>.</summary>
internal static class FailurePath
{
    public static JsonPath Of(string? property) => (property ?? "")
        .Split([ValidatorOptions.Global.PropertyChainSeparator, "["], StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(JsonPath.Root, Step);

    private static JsonPath Step(JsonPath path, string part) =>
        !part.EndsWith(']') ? path.Property(ValidationNames.OnWire(part))
        : int.TryParse(part[..^1], out int index) ? path.Element(index)
        : path.Property(part[..^1]);
}
