using System.Text.Json;

namespace CoProduction.Json;

/// <summary>Reads an activity or an initiative, whichever the record is.</summary>
internal static class DescribedReader
{
    public static Described? Read(JsonPlace place)
    {
        if (place.Kind != JsonValueKind.Object)
        {
            place.Report(JsonProblemCodes.WrongRoot, $"An activity or an initiative is an object, not {JsonPlace.NameOf(place.Kind)}.");
            return null;
        }

        return IsInitiative(place)
            ? InitiativeReader.Read(place) is { } initiative ? new Described(null, initiative) : null
            : ActivityReader.Read(place) is { } activity ? new Described(activity, null) : null;
    }

    /// <summary>Whether a record has activities, or a property that was meant to be called so.</summary>
    private static bool IsInitiative(JsonPlace place)
    {
        string[] names = [.. place.Names()];
        return names.Contains("activities")
            || (!names.Any(ActivityReader.Own.Contains) && names.Any(name => NearestName.Find(name, ["activities"]) is not null));
    }
}
