using CoProduction;
using CoProduction.Coding;

// What a program does that classifies one activity and asks for the verdict under every definition.
Activity preschool = new("Parents clean, cook and do repairs at their co-operative pre-school")
{
    Output = Output.PublicService, CitizensDeliver = true, ProfessionalsDeliver = true, Users = false, Relatives = true,
    Behaviour = Behaviour.Active, Voluntariness = Voluntariness.PartlyVoluntary, Duration = Duration.Regular,
};
return Classifier.Default.Classify(preschool).Count(Verdict.CoProduction) > 0 ? 0 : 1;
