using CoProduction.AI.Tests.Fakes;
using CoProduction.AI.Tests.Service;
using CoProduction.Json;

namespace CoProduction.World.Tests.Cli;

/// <summary>What is left where the coding of texts is stopped.</summary>
public sealed class CodingStoppedTests : IDisposable
{
    private static readonly string Good = Said.Reply(Said.Quoting("citizensDeliver", "yes", "walk a group of pupils to school"));

    private readonly string folder = Directory.CreateTempSubdirectory("coding").FullName;

    public static bool HasShell => Shell.IsThere;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory(SkipUnless = nameof(HasShell), Skip = "needs a shell")]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task A_signal_while_the_service_is_waited_for_leaves_what_was_coded_before_and_the_replies_that_came(string signal, int expected)
    {
        Write("bus.txt", Said.Text);
        Write("later.txt", "The second page is never answered.");
        using ManualResetEventSlim asked = new();
        using ManualResetEventSlim over = new();
        await using OpenAIServer server = new((number, _) =>
        {
            if (number == 1) return (200, OpenAIServer.Completion(Good), null);
            asked.Set();
            over.Wait(TestContext.Current.CancellationToken);
            return (500, OpenAIServer.Error("Too late."), null);
        });

        // A job in the background of a shell ignores SIGINT, which env gives back; the file is there once the second page is asked for.
        Task<(int ExitCode, string Output, string Error)> run = Task.Run(() => Shell.Run(
            $"env --default-signal=INT $TOOL code bus.txt later.txt --endpoint {server.Address} --model m --at-once 1 --record kept --format json > out & while [ ! -e asked ]; do sleep 0.1; done; kill -{signal} $!; wait $!; echo $?",
            folder));
        Assert.True(asked.Wait(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken));
        Write("asked", "");
        (_, string code, _) = await run;
        over.Set();

        Assert.Equal($"{expected}\n", code);
        Assert.Equal("bus", Assert.Single(CoProductionJson.Activities.ReadMany(File.ReadAllText(At("out")))).Value!.Id);
        Assert.Single(Directory.GetFiles(At("kept")));
    }

    private string At(string name) => Path.Combine(folder, name);

    private void Write(string name, string text) => File.WriteAllText(At(name), text);
}
