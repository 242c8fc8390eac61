using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Reference.Snippets;

internal static class SettleCodings
{
    public static void Run()
    {
        CodingSet codings = FindWhatMatters.TwoCoders();

        // snippet
        CodedActivity decision = new(
            new Activity("Patients fill in a form")
            {
                Id = "survey", CitizensDeliver = false,
                Evidence = new Dictionary<Question, Evidence> { [Codebook.CitizensDeliver] = new() { Note = "To fill in a form is no step of the work." } },
            },
            Coder.Person("Cleo"))
        { IsAdjudicated = true, Date = new DateOnly(2026, 3, 1) };
        CodingSet settled = new([.. codings.Codings, decision]);
        foreach (Consensus consensus in settled.SettledBy(ConsensusRule.AnyAllowed))
        {
            Verdict verdict = Ostrom1996.Definition.Assess(consensus.Coding.Answers);
            Console.WriteLine($"{consensus}; {verdict} under {Ostrom1996.Definition}");
        }

        Console.WriteLine(settled.Find("survey", Coder.Person("Ben"))!.Activity.CitizensDeliver);

        // end
    }
}
