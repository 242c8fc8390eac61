using System.Globalization;
using System.Text.Json.Serialization;
using CoProduction.Json;
using CoProduction.Wording;

namespace CoProduction.Literature;

/// <summary>A publication, described well enough to be found and to be listed among references.</summary>
/// <remarks>Two works are equal when all their parts are, authors and editors compared in order.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed record Work
{
    /// <summary>The permanent kebab-case name: surname and year, such as "brudney-england-1983" or "parks-et-al-1981".</summary>
    /// <remarks>The year is the one by which the field knows the work; where that is not <see cref="Year"/>, <see cref="Note"/> explains.</remarks>
    /// <exception cref="ArgumentException">The id is empty or white space.</exception>
    public required string Id { get; init => field = Required.Text(value); }

    /// <summary>Those who wrote the work, in the order of its title page; empty for an edited book.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public required IReadOnlyList<Author> Authors { get; init => field = [.. Required.Value(value)]; }

    /// <summary>The year of publication, for an article that of its issue; <see langword="null"/> when it is not known.</summary>
    public int? Year { get; init; }

    /// <summary>The title with its subtitle; in square brackets, a description of a work whose title is not known.</summary>
    /// <exception cref="ArgumentException">The title is empty or white space.</exception>
    public required string Title { get; init => field = Required.Text(value); }

    /// <summary>The form in which the work was published.</summary>
    public required WorkKind Kind { get; init; }

    /// <summary>The journal, book, series, conference or site that the work appeared in.</summary>
    public string? Container { get; init; }

    /// <summary>The volume of the journal.</summary>
    public string? Volume { get; init; }

    /// <summary>The issue of the journal, or the number within a series of reports.</summary>
    public string? Issue { get; init; }

    /// <summary>The first and last page, joined by a hyphen.</summary>
    public string? Pages { get; init; }

    /// <summary>The publisher, or the institution that issued the work.</summary>
    public string? Publisher { get; init; }

    /// <summary>Those who edited the book that the work is, or is a chapter of.</summary>
    /// <value>Empty unless given.</value>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public IReadOnlyList<Author> Editors { get; init => field = [.. Required.Value(value)]; } = [];

    /// <summary>The digital object identifier, without the address of a resolver.</summary>
    public string? Doi { get; init; }

    /// <summary>The web address, for works that have no digital object identifier.</summary>
    public string? Url { get; init; }

    /// <summary>What a reader should know of this entry: a slip corrected, a part not established.</summary>
    public string? Note { get; init; }

    /// <summary>The record that the data of the entry were checked against; it begins with "in part" where that lacks some of them.</summary>
    /// <value><see langword="null"/> by default: the data were not checked against a record.</value>
    public string? CheckedAgainst { get; init; }

    /// <summary>The name in running text, such as "Brudney &amp; England (1983)", "Parks et al. (1981)" or "Slay (n.d.)".</summary>
    public string ShortName => $"{ShortCreators} ({YearLabel})";

    internal IReadOnlyList<Author> Creators => Authors.Count > 0 ? Authors : Editors;

    internal string YearLabel => (Year?.ToString(CultureInfo.InvariantCulture) ?? "n.d.") + YearSuffix;

    private string ShortCreators => Creators switch
    {
        [] => Title,
        [var one] => one.Family,
        [var one, var two] => $"{one.Family} & {two.Family}",
        [var first, ..] => $"{first.Family} et al.",
    };

    // The letter that tells apart works of the same authors and year: "alford-2002b", "norfolk-county-council-nd-b".
    private string YearSuffix => Id.Split('-') switch
    {
        [.., [_, _, _, >= '0' and <= '9', >= 'a' and <= 'z' and var letter]] => letter.ToString(),
        [.., "nd", [>= 'a' and <= 'z' and var letter]] => $"-{letter}",
        _ => "",
    };

    /// <summary>Whether another work has the same parts.</summary>
    public bool Equals(Work? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && (Id, Year, Title, Kind) == (other.Id, other.Year, other.Title, other.Kind)
            && (Container, Volume, Issue, Pages) == (other.Container, other.Volume, other.Issue, other.Pages)
            && (Publisher, Doi, Url, Note, CheckedAgainst) == (other.Publisher, other.Doi, other.Url, other.Note, other.CheckedAgainst)
            && Authors.SequenceEqual(other.Authors)
            && Editors.SequenceEqual(other.Editors));

    /// <summary>A hash of the id, the year and the title, which equal works share.</summary>
    public override int GetHashCode() => HashCode.Combine(Id, Year, Title);

    /// <summary>The full reference in the style of the American Psychological Association, as plain text.</summary>
    public override string ToString() => ApaStyle.Reference(this);
}
