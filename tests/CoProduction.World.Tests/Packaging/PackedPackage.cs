using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;
using CoProduction.ContractTests;

namespace CoProduction.World.Tests.Packaging;

/// <summary>The package as users get it, packed once from the output that these tests run against.</summary>
/// <remarks>Where the environment variable <c>COPRODUCTION_PACKAGES</c> names a folder, the package that lies there is opened instead.</remarks>
public class PackedPackage : IAsyncLifetime
{
    private readonly DirectoryInfo own = Directory.CreateTempSubdirectory("package");

    public string Folder { get; private set; } = "";

    public string Path => Assert.Single(Directory.GetFiles(Folder, $"{Project}.*.nupkg"));

    /// <summary>The project that is packed, and the package's id.</summary>
    protected virtual string Project => "CoProduction.Core";

    /// <summary>What a release sets, as arguments; nothing by default.</summary>
    protected virtual IReadOnlyList<string> Release => [];

    public async ValueTask InitializeAsync()
    {
        string? given = Release.Count > 0 ? null : Environment.GetEnvironmentVariable("COPRODUCTION_PACKAGES");
        Folder = string.IsNullOrEmpty(given) ? own.FullName : System.IO.Path.GetFullPath(given, Repository.Root);
        if (Folder != own.FullName)
        {
            return;
        }

        string host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path : "dotnet";
        string[] arguments =
        [
            "pack", $"src/{Project}", "--no-build", "--no-restore", "--nologo", "-nodeReuse:false",
            "--configuration", BuiltWith("Configuration"), "--output", Folder,
            .. Release,
            .. BuiltWith("ArtifactsPath") is { Length: > 0 } artifacts ? ["--artifacts-path", artifacts] : Array.Empty<string>(),
        ];
        (int exitCode, string output) = await Command.Run(host, arguments);
        Assert.True(exitCode == 0 && !output.Contains("warning", StringComparison.OrdinalIgnoreCase), output);
    }

    public ValueTask DisposeAsync()
    {
        own.Delete(recursive: true);
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    public string[] Entries()
    {
        using ZipArchive archive = ZipFile.OpenRead(Path);
        return [.. archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    public byte[] Bytes(string entry)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path);
        using Stream stream = archive.GetEntry(entry)!.Open();
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>The package's own description, without its XML namespace.</summary>
    public XElement Metadata()
    {
        XElement root = XElement.Load(new MemoryStream(Bytes($"{Project}.nuspec")));
        foreach (XElement element in root.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
        }

        return root.Element("metadata")!;
    }

    private static string BuiltWith(string key) =>
        typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value ?? "";
}
