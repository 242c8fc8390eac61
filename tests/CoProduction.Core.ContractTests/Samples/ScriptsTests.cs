using System.Xml.Linq;

namespace CoProduction.ContractTests.Samples;

public sealed class ScriptsTests
{
    [Fact]
    public void Both_scripts_reference_the_version_that_is_packed()
    {
        string version = XElement.Parse(Repository.Read("src/CoProduction.Core/CoProduction.Core.csproj")).Descendants("Version").Single().Value;

        Assert.StartsWith($"#:package CoProduction.Core@{version}\n", Repository.Read("samples/scripts/classify.cs"), StringComparison.Ordinal);
        Assert.StartsWith($"#r \"nuget: CoProduction.Core, {version}\"\n", Repository.Read("samples/scripts/classify.csx"), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_scripts_end_alike()
    {
        const string Loop = "\nConsole.WriteLine(\"title,\"";

        string script = Repository.Read("samples/scripts/classify.cs");
        string interactive = Repository.Read("samples/scripts/classify.csx");

        Assert.Equal(script[script.IndexOf(Loop, StringComparison.Ordinal)..], interactive[interactive.IndexOf(Loop, StringComparison.Ordinal)..]);
    }
}
