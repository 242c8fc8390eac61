using CoProduction.Coding;
using CoProduction.Practice;

namespace CoProduction.Reference.Snippets;

internal static class CheckTokenism
{
    public static void Run()
    {
        // snippet
        Activity panel = new("Patients comment on drafts, and doctors decide") { Power = Power.Consulted };
        Answers label = Ladder.RungReachedBy(panel).With(Cautions.ClaimedLabel, LadderRung.CoProduction);
        Console.WriteLine(Cautions.Checklist.Assess(label)[Cautions.Tokenism]);

        // end
    }
}
