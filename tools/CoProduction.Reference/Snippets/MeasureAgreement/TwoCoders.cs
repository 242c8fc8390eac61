using CoProduction.Reliability;

namespace CoProduction.Reference.Snippets;

/// <summary>Three activities as two people coded them.</summary>
internal static class TwoCoders
{
    public static CodedCorpus Corpus()
    {
        Activity watch = new("Neighbours patrol their street and call the police") { Id = "watch", CitizensDeliver = true, ProfessionalsDeliver = true, Output = Output.PublicService };
        Activity litter = new("Residents collect litter") { Id = "litter", CitizensDeliver = true, Output = Output.PublicService };
        Activity survey = new("Patients fill in a form") { Id = "survey", CitizensDeliver = false, ProfessionalsDeliver = true, Output = Output.PublicService };
        return new CodedCorpus(
        [
            new CodingSheet("Ana", [watch with { Voluntariness = Voluntariness.Voluntary }, litter with { ProfessionalsDeliver = true }, survey]),
            new CodingSheet("Ben", [watch, litter with { ProfessionalsDeliver = false }, survey with { CitizensDeliver = true }]),
        ]);
    }
}
