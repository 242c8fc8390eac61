using CoProduction.Coding;
using CoProduction.ContractTests.Snapshots;

namespace CoProduction.Tests.Rendering;

/// <summary>A small classification in whole, to the letter: each kind of criterion and of evidence, and no typology.</summary>
public sealed class SmallTextTests
{
    private static readonly Classifier Orchards = new([Orchard.Ours, OwnDefinitions.Of("wet", Orchard.Watered.Is(true)), OwnDefinitions.Of("any", Orchard.Watered.Is(true, false))]);

    private static readonly Activity Field = new("A field")
    {
        Answers = Answers.Unknown.With(Orchard.Joint, true).With(Orchard.Size, Scale.Group),
        Evidence = new Dictionary<Question, Evidence>
        {
            [Orchard.Joint] = new() { Excerpt = "they dig", Note = "all of them" },
            [Orchard.Size] = new() { Missing = MissingReason.CodersDisagree, Note = "two against one" },
            [Orchard.Watered] = new() { Missing = MissingReason.NotAsked },
        },
    };

    private static readonly Activity Bed = new("A bed")
    {
        Answers = Answers.Unknown.With(Orchard.Joint, false).With(Orchard.Size, Scale.Individual),
        Evidence = new Dictionary<Question, Evidence> { [Orchard.Joint] = new(), [Orchard.Watered] = new() { Missing = MissingReason.CannotTell } },
    };

    [Fact]
    public Task A_small_classification_is_told_whole_in_text() => Snapshot.Verify($"{Orchards.Classify(Field).Explain()}\n\n{Orchards.Classify(Bed).Explain()}\n\n{Orchards.Classify(Bed)}\n");

    [Fact]
    public Task A_small_classification_is_told_whole_in_Markdown() => Snapshot.Verify($"{Orchards.Classify(Field).ToMarkdown()}\n{Orchards.Classify(Bed).ToMarkdown()}", "md");

    [Fact]
    public Task An_initiative_of_both_is_told_whole()
    {
        InitiativeClassification both = Orchards.Classify(new Initiative("An orchard", [Field, Bed]));

        return Snapshot.Verify($"{both}\n\n{both.Explain()}\n\n{both.Judgements[0].Explain()}\n\n{both.ToMarkdown()}");
    }
}
