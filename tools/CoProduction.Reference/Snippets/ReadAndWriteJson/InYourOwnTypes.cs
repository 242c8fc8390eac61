using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoProduction.Reference.Snippets;

internal static class InYourOwnTypes
{
    public static void Run() => RunProgram();

    private static void RunProgram()
    {
        Project project = new() { Name = "Clean streets", Activity = new Activity("Neighbours sweep their street") { Residents = true } };
        Console.WriteLine(JsonSerializer.Serialize(project, ProjectJson.Default.Project));
    }
}

// snippet
internal sealed record Project
{
    public required string Name { get; init; }

    public required Activity Activity { get; init; }
}

[JsonSerializable(typeof(Project))]
internal sealed partial class ProjectJson : JsonSerializerContext;
// end
