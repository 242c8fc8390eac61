using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Reference.Snippets;

internal static class DutyAndWill
{
    public static void Run()
    {
        // snippet
        Activity watch = new("Neighbours patrol their street with the police, unpaid and because they want to")
        {
            Output = Output.PublicService, PublicProvider = PublicProvider.State, ProfessionalsDeliver = true, ProfessionalsSupport = true, CitizensDeliver = true, Users = false, Relatives = false,
            Volunteers = false, Residents = true, Participants = Participants.Individuals, PaidByProvider = false, Voluntariness = Voluntariness.Voluntary,
            IntendedEffect = IntendedEffect.Positive, BenefitsPublic = true, Compliance = false, Scale = Scale.Group,
        };
        Activity taxes = new("A taxpayer files a true return, as the law asks")
        {
            Answers = watch.Answers.With(Codebook.Voluntariness, Voluntariness.PartlyVoluntary).With(Codebook.Users, true).With(Codebook.Residents, false),
        };
        Classifier neighbours = new(
            [Whitaker1980.Definition, ParksEtAl1981.Definition, BrudneyEngland1983.Definition, Alford2009.Definition, BertelliCannas2020.Definition]);
        Console.WriteLine(string.Join('\n', neighbours.Classify(watch).Judgements.Select(judgement => $"{judgement.Definition}: {judgement.Verdict}")));
        Console.WriteLine($"\n{neighbours.Classify(taxes)[BrudneyEngland1983.Definition]}");
        Console.WriteLine(neighbours.Classify(taxes).Contrast(BrudneyEngland1983.Definition, Alford2009.Definition));

        // end
    }
}
