using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Reports.Tests;

/// <summary>Definitions, kinds and a caution of gardens, and gardens that they classify.</summary>
internal static class Gardens
{
    private static readonly Work Gate = new()
    {
        Id = "gate-2001", Authors = [new Author { Family = "Gate" }], Year = 2001, Title = "Open gates", Kind = WorkKind.JournalArticle, Container = "Gardens", Url = "https://example.org/gates",
    };

    private static readonly Work Well = new()
    {
        Id = "well-2002", Authors = [new Author { Family = "Well" }], Year = 2002, Title = "Water", Kind = WorkKind.Book, Publisher = "Spring", Url = "ftp://example.org/water",
    };

    private static readonly Work Bed = new() { Id = "bed-2003", Authors = [new Author { Family = "Bed" }], Year = 2003, Title = "Beds", Kind = WorkKind.Book, Publisher = "Loam", Doi = "10.1000/beds" };

    private static readonly Work Path = new() { Id = "path-2004", Authors = [new Author { Family = "Path" }], Year = 2004, Title = "Paths", Kind = WorkKind.Book, Publisher = "Gravel", Url = "paths" };

    /// <summary>Of a criterion with parts: an open garden that is watered or large.</summary>
    public static Definition Kept { get; } = new()
    {
        Id = "kept-2001",
        Work = Gate,
        Summary = "A garden that is open and kept.",
        Criterion = Criterion.All(
            "both", "The garden is open and kept", Citation.Primary(Gate, "p. 3"), IsOpen("open"),
            Criterion.Any("kept", "Somebody keeps it", Citation.Reported(Well, Path, "p. 1"), Criterion.Test("watered", "It is watered", GardenQuestions.Watered.Is(true), Citation.Reading(Gate)),
                Criterion.Test("large", "It is large", GardenQuestions.Crop.Is(Scale.Group, Scale.Community), Citation.Reading(Gate)))),
    };

    public static Definition Open { get; } = new() { Id = "open-2003", Work = Bed, Summary = "An open garden.", Criterion = IsOpen("gate") };

    public static Definition Shared { get; } = OwnDefinitions.Of("shared", GardenQuestions.Crop.Is(Scale.Group));

    public static Definition Any { get; } = OwnDefinitions.Of("any", GardenQuestions.Open.Is(true) | GardenQuestions.Open.Is(false));

    public static Definition None { get; } = OwnDefinitions.Of("none", GardenQuestions.Open.Is(true) & GardenQuestions.Open.Is(false));

    public static Classifier Classifier { get; } = new(
        [Kept, Open, Shared],
        [
            new Typology
            {
                Id = "access", Dimension = "access", Work = Bed, Summary = "Who may enter.", Kinds = [Kind("public", GardenQuestions.Open.Is(true)), Kind("free", GardenQuestions.Open.Is(true)), Kind("private", GardenQuestions.Open.Is(false))],
            },
        ],
        [new Caution("Drought", Criterion.Test("dry", "the garden is not watered", GardenQuestions.Watered.Is(false), Citation.Reading(Well)), new Advice("Water it.", Citation.Primary(Bed, "p. 9")))]);

    /// <summary>One that is kept, one that is dry, one of which nothing is known, and one whose answers contradict each other.</summary>
    public static Activity[] All { get; } =
    [
        new("The beans")
        {
            Description = "Neighbours grow beans.",
            Answers = Answers.Unknown.With(GardenQuestions.Open, true).With(GardenQuestions.Crop, Scale.Group).With(GardenQuestions.Watered, true),
            Evidence = new Dictionary<Question, Evidence> { [GardenQuestions.Open] = new() { Excerpt = "the gate is open" }, [GardenQuestions.Crop] = new() { Excerpt = "beans", Note = "in rows" } },
        },
        new("The stones") { Answers = Answers.Unknown.With(GardenQuestions.Crop, Scale.Individual).With(GardenQuestions.Watered, false) },
        new("The unknown"),
        new("The odd") { Answers = Answers.Unknown.With(GardenQuestions.Open, false).With(GardenQuestions.Crop, Scale.Community).With(GardenQuestions.Watered, false) },
    ];

    public static IReadOnlyList<Classification> Corpus { get; } = [.. All.Select(Classifier.Classify)];

    /// <summary>So many gardens, each open, by one definition.</summary>
    public static IEnumerable<Classification> Many(int count, int definitions = 1)
    {
        Classifier classifier = new(Enumerable.Range(1, definitions).Select(number => OwnDefinitions.Of($"d{number}", GardenQuestions.Open.Is(true))));
        return Enumerable.Range(1, count).Select(number => classifier.Classify(new Activity($"Garden {number}") { Answers = Answers.Unknown.With(GardenQuestions.Open, true) }));
    }

    private static Criterion IsOpen(string id) => Criterion.Test(id, "The gate is open", GardenQuestions.Open.Is(true), Citation.Primary(Bed, "p. 5"));

    private static Kind Kind(string id, Condition condition) => new(id, Criterion.Test(id, $"It is {id}", condition, Citation.Primary(Bed)));
}
