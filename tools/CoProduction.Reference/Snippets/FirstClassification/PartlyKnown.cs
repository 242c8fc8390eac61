using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Reference.Snippets;

internal static class PartlyKnown
{
    public static void Run()
    {
        // snippet
        Activity training = new("Job-seekers take part in training to become ready for work")
        {
            Answers = Answers.Unknown
                .WithAnyOf(Codebook.Output, Output.PublicService, Output.PublicOutcome)
                .WithAnyOf(Codebook.Voluntariness, Voluntariness.Voluntary, Voluntariness.PartlyVoluntary),
            Users = true, ProfessionalsDeliver = true, Behaviour = Behaviour.Active, PaidByProvider = false, BenefitsParticipants = true,
        };
        Console.WriteLine(Classifier.Default.Classify(training)[Alford2009.Definition].Verdict);
        // end
    }
}
