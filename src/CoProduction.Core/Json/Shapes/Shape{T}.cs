using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Scanning;
using FluentValidation.Results;

namespace CoProduction.Json;

/// <summary>How one kind of thing stands in JSON: read with all that departs from the contract reported, and written in the canonical form.</summary>
internal sealed record Shape<T>(Func<JsonPlace, T?> Read, Action<Utf8JsonWriter, T> Write)
{
    /// <summary>How what was read is validated, every property called as it is in JSON; null where there are no rules.</summary>
    public Func<T, ValidationResult>? Rules { get; init; }

    /// <summary>The other names under which a property that validation names may stand.</summary>
    public Func<string, IEnumerable<string>> OtherNames { get; init; } = _ => [];

    /// <summary>How a value is read in one walk where nothing is unusual; null where all are read closely.</summary>
    public Scan<T>? Scan { get; init; }

    /// <summary>What is left of a value that is read briefly.</summary>
    public Func<T, T> Brief { get; init; } = value => value;

    /// <summary>The questions that are answered in it; null where there may be any.</summary>
    public Questionnaire? Questionnaire { get; init; }

    /// <summary>Whether what is read is validated at once.</summary>
    public bool IsValidating { get; init; }

    /// <summary>Whether no more is kept of activities than verdicts rest on.</summary>
    public bool IsBrief { get; init; }
}
