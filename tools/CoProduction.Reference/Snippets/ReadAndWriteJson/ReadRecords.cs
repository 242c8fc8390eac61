using CoProduction.Definitions;
using CoProduction.Json;

namespace CoProduction.Reference.Snippets;

internal static class ReadRecords
{
    public static void Run()
    {
        // snippet
        string json = """
            [
              { "title": "Neighbours patrol their street", "answers": { "residents": true, "citizensDeliver": true } },
              { "id": "lunch", "title": "Lunch at a day centre", "activities": [
                { "id": "cooking", "title": "Volunteers cook with the centre's cook", "answers": { "citizensDeliver": true, "users": false } },
                { "id": "wishes", "title": "Guests are asked for their wishes", "answers": { "citizensDeliver": false, "users": true } } ] },
              { "title": "A fair", "activities": [ { "title": "Parents bake", "answers": { "user": false } } ] }
            ]
            """;
        Classifier classifier = new([Alford2002.Clients]);
        foreach (Located<IDescribed> record in CoProductionJson.Described.ReadMany(json))
        {
            Console.WriteLine(record.Value switch
            {
                Activity activity => CoProductionJson.Classifications.Write(ClassificationRecord.From(classifier.Classify(activity))),
                Initiative initiative =>
                    CoProductionJson.InitiativeClassifications.Write(InitiativeClassificationRecord.From(classifier.Classify(initiative)), indented: true),
                _ => string.Join(" ", record.Problems),
            });
        }

        // end
    }
}
