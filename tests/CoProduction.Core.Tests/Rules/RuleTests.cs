using System.Globalization;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;
using CoProduction.Practice;

namespace CoProduction.Tests;

public sealed class RuleTests
{
    private static readonly Citation Source = Citation.Reading(Bibliography.Sharp1980);

    [Fact]
    public void A_definition_is_in_its_first_revision_until_it_says_otherwise()
    {
        Assert.Equal(1, Make().Revision);
        Assert.Equal(
            [
                "brudney-england-1983", "alford-1998", "alford-2002-clients", "cahn-2004", "joshi-moore-2004", "oecd-2011", "pestoff-2012",
                "nightingale-et-al-2016", "van-eijk-steen-2016", "nabatchi-et-al-2017", "torfing-et-al-2019", "tlap-ladder",
            ],
            InRevision(2));
        Assert.Equal(["whitaker-1980", "alford-2002", "alford-2009", "needham-carr-2009", "bussu-2014", "brudney-cheng-meijs-2022"], InRevision(3));
        Assert.All(DefinitionCatalog.Definitions, definition => Assert.InRange(definition.Revision, 1, 3));
        Assert.Equal(3, Make(revision: 3).Revision);
        Assert.Throws<ArgumentOutOfRangeException>(() => Make(revision: 0));

        static IEnumerable<string> InRevision(int revision) =>
            DefinitionCatalog.Definitions.Where(definition => definition.Revision == revision).Select(definition => definition.Id);
    }

    [Fact]
    public void What_a_definition_asks_has_a_hash_that_is_the_same_on_every_machine()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal("3fb76ab1ded0909c", Make().ContentHash);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal("c90bc968beb5bc48", Sharp1980.Definition.ContentHash);
        Assert.Equal(41, DefinitionCatalog.Definitions.Select(definition => definition.ContentHash).Distinct().Count());
        Assert.All(DefinitionCatalog.Definitions, definition => Assert.Matches("^[0-9a-f]{16}$", definition.ContentHash));
    }

    [Fact]
    public void The_hash_of_a_definition_changes_with_what_it_asks_and_with_nothing_else()
    {
        string hash = Make().ContentHash;

        Assert.Equal(hash, Make(summary: "Other words.", revision: 2, statement: "Other words").ContentHash);
        string[] others =
        [
            Make(id: "other").ContentHash,
            Make(criterionId: "other").ContentHash,
            Make(condition: Codebook.Users.Is(true) | Codebook.Volunteers.Is(true)).ContentHash,
            Make(condition: Codebook.Users.Is(true)).ContentHash,
            Make(condition: !(Codebook.Users.Is(true) & Codebook.Volunteers.Is(true))).ContentHash,
            Make(condition: Codebook.Volunteers.Is(true) & Codebook.Users.Is(true)).ContentHash,
            Make(condition: Codebook.Users.Is(true) & (Codebook.Volunteers.Is(true) | Codebook.Relatives.Is(true))).ContentHash,
            Make(condition: Condition.AllOf(Codebook.Users.Is(true), Codebook.Volunteers.Is(true), Codebook.Relatives.Is(true))).ContentHash,
        ];
        Assert.Equal(others.Length + 1, others.Append(hash).Distinct().Count());
    }

    [Fact]
    public void A_very_long_condition_is_hashed_to_its_end()
    {
        Condition[] many = [.. Enumerable.Range(0, 200).Select(_ => Codebook.Users.Is(true) | Codebook.Volunteers.Is(true))];
        Condition nearly = Condition.AllOf([.. many, Codebook.Relatives.Is(true)]);
        Condition other = Condition.AllOf([.. many, Codebook.Residents.Is(true)]);

        Assert.NotEqual(Make(condition: nearly).ContentHash, Make(condition: other).ContentHash);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void Blank_texts_are_refused_by_every_rule(string? blank)
    {
        Action[] refused =
        [
            () => Make(id: blank!),
            () => Make(summary: blank!),
            () => Make(criterionId: blank!),
            () => Make(statement: blank!),
            () => _ = new Definition { Id = "a", Name = blank!, Work = Bibliography.Sharp1980, Summary = "s", Criterion = Criteria() },
            () => Typology("t", blank!, "s", new Kind("k", Criteria())),
            () => Typology("t", "d", blank!, new Kind("k", Criteria())),
            () => Typology(blank!, "d", "s", new Kind("k", Criteria())),
            () => Checklist("c", blank!, "s"),
            () => Checklist("c", "t", blank!),
            () => _ = new Kind(blank!, Criteria()),
            () => _ = new Caution(blank!, Criteria(), new Advice("a", Source)),
            () => _ = new Advice(blank!, Source),
        ];

        Assert.All(refused, action => Assert.ThrowsAny<ArgumentException>(action));
    }

    [Fact]
    public void A_kind_and_an_item_are_found_by_id()
    {
        Assert.Same(Whitaker1980.Typology.Kinds[0], Whitaker1980.Typology[Whitaker1980.Typology.Kinds[0].Id]);
        Assert.Same(Cautions.Tokenism, Cautions.Checklist["tokenism"]);
        ChecklistResult result = Cautions.Checklist.Assess(Answers.Unknown.With(Cautions.SomeAreLeftOut, true));
        Assert.Equal(Presence.Present, result["exclusion"].Presence);
        Assert.Equal("'whitaker-1980' has no kind 'Other'.", Assert.Throws<KeyNotFoundException>(() => Whitaker1980.Typology["Other"]).Message);
        Assert.Equal("'cautions' has no item 'other'.", Assert.Throws<KeyNotFoundException>(() => Cautions.Checklist["other"]).Message);
        Assert.Throws<KeyNotFoundException>(() => result["other"]);
        Assert.Throws<ArgumentNullException>(() => Cautions.Checklist[null!]);
        Assert.Throws<ArgumentNullException>(() => Whitaker1980.Typology[null!]);
    }

    [Fact]
    public void Kinds_and_items_have_ids_of_their_own_and_there_is_at_least_one()
    {
        Kind kind = new("k", Criteria());

        Assert.StartsWith("Two kinds share the id 'it'.", Assert.Throws<ArgumentException>(() => Typology("t", "d", "s", kind, kind)).Message, StringComparison.Ordinal);
        Assert.StartsWith("At least one kind is needed.", Assert.Throws<ArgumentException>(() => Typology("t", "d", "s")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Typology("t", "d", "s", null!));
    }

    private static Definition Make(
        string id = "own", string summary = "s", int revision = 1, string criterionId = "it", string statement = "It is so", Condition? condition = null) => new()
        {
            Id = id,
            Work = Bibliography.Sharp1980,
            Summary = summary,
            Revision = revision,
            Criterion = Criteria(criterionId, statement, condition),
        };

    private static Criterion Criteria(string id = "it", string statement = "It is so", Condition? condition = null) =>
        Criterion.Test(id, statement, condition ?? (Codebook.Users.Is(true) & Codebook.Volunteers.Is(true)), Source);

    private static Typology Typology(string id, string dimension, string summary, params Kind[] kinds) =>
        new() { Id = id, Dimension = dimension, Work = Bibliography.Sharp1980, Summary = summary, Kinds = kinds };

    private static Checklist Checklist(string id, string title, string summary) =>
        new() { Id = id, Title = title, Summary = summary, Items = [new ChecklistItem { Name = "n", Criterion = Criteria() }] };
}
