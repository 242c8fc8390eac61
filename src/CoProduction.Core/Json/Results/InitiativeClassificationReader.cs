using System.Text.Json;

namespace CoProduction.Json;

/// <summary>Reads the result on an initiative by the wire contract, and reports all that departs from it.</summary>
internal static class InitiativeClassificationReader
{
    public static InitiativeClassificationRecord? Read(JsonPlace place)
    {
        if (place.Kind != JsonValueKind.Object)
        {
            place.Report(JsonProblemCodes.WrongRoot, $"A classification is an object, not {JsonPlace.NameOf(place.Kind)}.");
            return null;
        }

        JsonMembers members = new(place, Coding.Codebook.Questionnaire, "a classification of an initiative", "id", "title", "verdicts", "deciding", "activities");
        ClassificationRecord[]? activities = ReadActivities(members.Required("activities"));
        return new InitiativeClassificationRecord
        {
            Id = members["id"].Text(),
            Title = members.Required("title", JsonProblemCodes.MissingTitle).Text() ?? "",
            Verdicts = ClassificationReader.ReadTokens(members.Required("verdicts"), Tokens.Verdicts),
            Deciding = WireEquality.Copy(members.Required("deciding").Members().Select(member =>
                KeyValuePair.Create<string, IReadOnlyList<int>>(member.Name, ReadPlaces(member.Value, activities?.Length ?? int.MaxValue)))),
            Activities = activities ?? [],
        };
    }

    /// <summary>The results on the activities, or null where they do not stand in a list of objects.</summary>
    private static ClassificationRecord[]? ReadActivities(JsonPlace list)
    {
        JsonPlace[] items = [.. InitiativeShape.ActivitiesIn(list)];
        return items.Length == 0 ? null : [.. items.Select(ClassificationReader.Read).OfType<ClassificationRecord>()];
    }

    private static List<int> ReadPlaces(JsonPlace list, int count)
    {
        List<int> places = [];
        foreach (JsonPlace item in list.Items())
        {
            if (item.Number() is not { } number) continue;
            if (number >= 0 && number < count)
            {
                places.Add(number);
            }
            else
            {
                item.Report(JsonProblemCodes.UnknownActivity, "No activity stands at this place of the list of activities, counted from 0.");
            }
        }

        return places;
    }
}
