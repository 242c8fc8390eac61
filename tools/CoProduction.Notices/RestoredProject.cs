using System.Text.Json;

namespace CoProduction.Notices;

/// <summary>The packages of others whose programs a restored project takes with it.</summary>
internal static class RestoredProject
{
    /// <summary>What is downloaded for the platform itself, and given out with a program that brings its own.</summary>
    private const string Runtime = "Microsoft.NETCore.App.Runtime.";

    /// <summary>What holds scripts that a page loads, and no program.</summary>
    private const string Scripts = "Microsoft.AspNetCore.App.Internal.Assets";

    public static IReadOnlyList<OthersPackage> Packages(string project)
    {
        using JsonDocument assets = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(project, "obj", "project.assets.json")));
        string[] folders = [.. assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name)];
        JsonElement libraries = assets.RootElement.GetProperty("libraries");
        IEnumerable<OthersPackage> restored =
            from target in assets.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject()
            where target.Value.GetProperty("type").GetString() == "package"
            let programs = Programs(target.Value)
            where programs.Length > 0 || target.Name.StartsWith(Scripts, StringComparison.Ordinal)
            select OthersPackage.In(Unpacked(folders, libraries.GetProperty(target.Name).GetProperty("path").GetString()!), programs);
        IEnumerable<OthersPackage> downloaded =
            from framework in assets.RootElement.GetProperty("project").GetProperty("frameworks").EnumerateObject()
            where framework.Value.TryGetProperty("downloadDependencies", out _)
            from package in framework.Value.GetProperty("downloadDependencies").EnumerateArray()
            let name = package.GetProperty("name").GetString()!
            where name.StartsWith(Runtime, StringComparison.Ordinal)
            let version = package.GetProperty("version").GetString()!.Trim('[', ']').Split(',')[0]
            select OthersPackage.In(Unpacked(folders, $"{name}/{version}".ToLowerInvariant()), []);
        return [.. restored.Concat(downloaded).OrderBy(package => package.Id, StringComparer.OrdinalIgnoreCase)];
    }

    private static string[] Programs(JsonElement library) => library.TryGetProperty("runtime", out JsonElement runtime)
        ? [.. runtime.EnumerateObject().Select(file => Path.GetFileName(file.Name)).Where(name => name != "_._")]
        : [];

    private static string Unpacked(string[] folders, string path) => folders.Select(folder => Path.Combine(folder, path)).First(Directory.Exists);
}
