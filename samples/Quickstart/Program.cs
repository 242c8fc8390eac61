using CoProduction;
using CoProduction.Coding;
using CoProduction.Definitions;

var preschool = new Activity("Parents clean, cook and do repairs at their co-operative pre-school")
{
    Output = Output.PublicService, CitizensDeliver = true, ProfessionalsDeliver = true, Users = false, Relatives = true,
    Behaviour = Behaviour.Active, Voluntariness = Voluntariness.PartlyVoluntary, Duration = Duration.Regular,
};
Classification result = Classifier.Default.Classify(preschool);
Judgement judgement = result[BrudneyEngland1983.Definition];
Console.WriteLine($"Co-production under {result.Count(Verdict.CoProduction)} of {result.Judgements.Count} definitions.");
Console.WriteLine($"{judgement}\nSource: {string.Join("; ", judgement.Reasons[0].Citations)}");
