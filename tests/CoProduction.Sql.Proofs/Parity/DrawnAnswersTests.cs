using CoProduction.Sql.Tests.Parity;

namespace CoProduction.Sql.Proofs.Parity;

/// <summary>What the engines in process say of answers drawn for each definition and kind, held against what the library says.</summary>
public sealed class DrawnAnswersTests
{
    // The same for each engine.
    private static readonly Lazy<IReadOnlyList<Drawn>> Several = new(() => Held.Draw(SqlLayout.ListOfAnswers, ParityCase.Catalogue));
    private static readonly Lazy<IReadOnlyList<Drawn>> Single = new(() => Held.Draw(SqlLayout.OneAnswer, ParityCase.Catalogue));

    public static TheoryData<string, SqlLayout> EnginesAndLayouts => Held.EnginesAndLayouts;

    [Theory]
    [MemberData(nameof(EnginesAndLayouts))]
    public void Every_definition_and_kind_says_the_same_in_a_database(string engineId, SqlLayout layout)
    {
        using var engine = Engine.Of(engineId);
        Held.AssertSame(engine, layout, layout == SqlLayout.OneAnswer ? Single.Value : Several.Value);
    }
}
