using CoProduction;

namespace Explorer.State;

/// <summary>An activity as its reader words it, in one box: what stands first is its title, and the rest its description.</summary>
public static class OwnWords
{
    /// <summary>What an activity is called before it has words.</summary>
    public const string Nothing = "My activity";

    private const int MostLettersOfTitle = 120;
    private const string More = " …";

    public static string Of(Activity activity) => activity switch
    {
        { Title: Nothing, Description: null } => "",
        { Description: null } => activity.Title,
        { Description: var all } when activity.Title.EndsWith(More, StringComparison.Ordinal) && all.StartsWith(activity.Title[..^More.Length], StringComparison.Ordinal) => all,
        _ => $"{activity.Title}\n{activity.Description}",
    };

    /// <summary>The first line is the title; of a line too long for one the beginning is, and the description holds all of it.</summary>
    public static (string Title, string? Description) Read(string text)
    {
        string[] lines = text.Trim().Split('\n', 2, StringSplitOptions.TrimEntries);
        if (lines[0].Length <= MostLettersOfTitle)
        {
            return (lines[0].Length == 0 ? Nothing : lines[0], lines is [_, { Length: > 0 } rest] ? rest : null);
        }

        int end = lines[0].LastIndexOf(' ', MostLettersOfTitle);
        return (lines[0][..(end > 0 ? end : MostLettersOfTitle)] + More, text.Trim());
    }
}
