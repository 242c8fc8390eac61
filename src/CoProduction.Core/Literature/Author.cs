using System.Text.Json.Serialization;
using CoProduction.Json;
using CoProduction.Wording;

namespace CoProduction.Literature;

/// <summary>A person or an organisation that wrote or edited a work.</summary>
/// <remarks>Two authors are equal when both parts of the name are spelled alike. An organisation has a family name only.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed record Author
{
    /// <summary>The family name of a person, or the whole name of an organisation.</summary>
    /// <exception cref="ArgumentException">The name is empty or white space.</exception>
    public required string Family { get; init => field = Required.Text(value); }

    /// <summary>The given names or initials of a person; <see langword="null"/> for an organisation.</summary>
    public string? Given { get; init; }

    /// <summary>The initials of the given names, such as "G. P."; empty for an organisation.</summary>
    public string Initials => Given is null
        ? ""
        : string.Join(' ', Given.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Abbreviate));

    /// <summary>The name as a reference list prints it, such as "Whitaker, G. P.".</summary>
    public override string ToString() => Given is null ? Family : $"{Family}, {Initials}";

    internal static IReadOnlyList<Author> ParseList(string names) => [.. names.Split("; ").Select(Parse)];

    private static Author Parse(string name) => name.Split(", ", 2) switch
    {
        [var family, var given] => new() { Family = family, Given = given },
        _ => new() { Family = name },
    };

    private static string Abbreviate(string name) =>
        string.Join('-', name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => $"{part[0]}."));
}
