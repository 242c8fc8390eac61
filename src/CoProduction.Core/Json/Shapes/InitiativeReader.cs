using System.Text.Json;

namespace CoProduction.Json;

/// <summary>Reads an initiative by the wire contract, and reports all that departs from it.</summary>
internal static class InitiativeReader
{
    public static Initiative? Read(JsonPlace place)
    {
        if (place.Kind != JsonValueKind.Object)
        {
            place.Report(JsonProblemCodes.WrongRoot, $"An initiative is an object, not {JsonPlace.NameOf(place.Kind)}.");
            return null;
        }

        JsonMembers members = new(place, "an initiative", "id", "title", "description", "activities");
        string title = ActivityReader.ReadTitle(members.Required("title", JsonProblemCodes.MissingTitle));
        string? id = members["id"].Text();
        string? description = members["description"].Text();
        Activity[] activities = [.. ActivitiesIn(members.Required("activities")).Select(ActivityReader.Read).OfType<Activity>()];
        return activities.Length == 0 ? null : new Initiative(title, activities) { Id = id, Description = description };
    }

    /// <summary>The objects of a list of activities; what else is in it is reported, and that it is empty.</summary>
    public static IEnumerable<JsonPlace> ActivitiesIn(JsonPlace list)
    {
        bool isEmpty = list.Kind == JsonValueKind.Array;
        foreach (JsonPlace item in list.Items())
        {
            isEmpty = false;
            if (item.Kind == JsonValueKind.Object)
            {
                yield return item;
            }
            else
            {
                item.Report(JsonProblemCodes.WrongKind, $"An activity is an object, not {JsonPlace.NameOf(item.Kind)}.");
            }
        }

        if (isEmpty)
        {
            list.Report(JsonProblemCodes.NoActivity, "The list of activities is empty; an initiative has at least one.");
        }
    }
}
