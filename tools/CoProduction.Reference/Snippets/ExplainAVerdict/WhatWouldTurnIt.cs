using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Reference.Snippets;

internal static class WhatWouldTurnIt
{
    public static void Run()
    {
        // snippet
        Activity hearing = new("Residents meet about a park")
        {
            Output = Output.PublicService, ProfessionalsPlan = true, Residents = true, CitizensDesign = false,
        };
        Judgement judgement = Classifier.Default.Classify(hearing)[VoorbergEtAl2015.Definition];
        foreach (Counterfactual counterfactual in judgement.Counterfactuals(Verdict.CoProduction).Take(3))
        {
            Console.WriteLine(counterfactual);
            foreach (AnswerChange change in counterfactual.Changes)
            {
                Console.WriteLine($"  {(change.Kind == ChangeKind.Answered ? "find out" : "change")} {change}");
            }
        }

        Console.WriteLine("With the design as it is:");
        foreach (Counterfactual counterfactual in judgement.Counterfactuals(Verdict.CoProduction, locked: [Codebook.CitizensDesign]))
        {
            Console.WriteLine(counterfactual);
        }

        // end
    }
}
