#:package CoProduction.Core@0.1.0

// Verdicts as CSV: dotnet run classify.cs -- activities.json
// The package is taken from artifacts/packages; make it first: dotnet pack src/CoProduction.Core -o artifacts/packages
using System.Text.Json;
using CoProduction;
using CoProduction.Coding;
using CoProduction.Json;

var activities = new List<Activity>();
if (args.Length > 0)
{
    foreach (Located<Activity> record in CoProductionJson.Activities.ReadMany(File.ReadAllBytes(args[0])))
    {
        if (record.Value is null)
        {
            Console.Error.WriteLine(record);
        }
        else
        {
            activities.Add(record.Value);
        }
    }
}
else
{
    activities.Add(new Activity("Residents keep watch over their street with the police")
    {
        Output = Output.PublicService, CitizensDeliver = true, ProfessionalsDeliver = true, Residents = true,
        Behaviour = Behaviour.Active, Voluntariness = Voluntariness.Voluntary, IntendedEffect = IntendedEffect.Positive,
    });
}

Console.WriteLine("title," + string.Join(",", Classifier.Default.Definitions.Select(definition => definition.Id)));
foreach (Activity activity in activities)
{
    var verdicts = Classifier.Default.Classify(activity).Judgements.Select(judgement => judgement.Verdict.ToString());
    var title = "\"" + activity.Title.Replace("\"", "\"\"") + "\"";
    Console.WriteLine(title + "," + string.Join(",", verdicts.Select(JsonNamingPolicy.CamelCase.ConvertName)));
}
