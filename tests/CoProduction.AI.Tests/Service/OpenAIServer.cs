using System.Net;
using System.Text;
using System.Text.Json;

namespace CoProduction.AI.Tests.Service;

/// <summary>A service on this machine alone that speaks the protocol of OpenAI: what it answers is written down in a test.</summary>
internal sealed class OpenAIServer : IAsyncDisposable
{
    private readonly HttpListener listener;
    private readonly Func<int, JsonElement, (int Status, string Body, string? RetryAfter)> answer;
    private readonly Task running;
    private int requests;

    public OpenAIServer(Func<int, JsonElement, (int Status, string Body, string? RetryAfter)> answer)
    {
        this.answer = answer;
        for (int attempt = 0; ; attempt++)
        {
            int port = Random.Shared.Next(20_000, 60_000);

            // One whose start failed is closed for good.
            listener = new HttpListener();
            listener.Prefixes.Add($"http://127.0.0.1:{port}/");
            try
            {
                listener.Start();
                Address = new Uri($"http://127.0.0.1:{port}/v1");
                break;
            }
            catch (HttpListenerException) when (attempt < 50)
            {
                // The port is somebody's else.
            }
        }

        running = ServeAsync();
    }

    public Uri Address { get; }

    public int Requests => requests;

    public List<JsonElement> Bodies { get; } = [];

    public List<string?> Keys { get; } = [];

    public static string Completion(string reply, string finish = "stop") =>
        $$$$"""{"id":"c1","object":"chat.completion","created":1790000000,"model":"served-1","choices":[{"index":0,"finish_reason":"{{{{finish}}}}","message":{"role":"assistant","content":{{{{Fakes.Said.Json(reply)}}}}}}],"usage":{"prompt_tokens":5000,"completion_tokens":700,"total_tokens":5700}}""";

    public static string Refusal(string words) =>
        $$$$"""{"id":"c1","object":"chat.completion","created":1790000000,"model":"served-1","choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":null,"refusal":{{{{Fakes.Said.Json(words)}}}}}}],"usage":{"prompt_tokens":5000,"completion_tokens":7,"total_tokens":5007}}""";

    public static string Error(string words) => $$$"""{"error":{"message":{{{Fakes.Said.Json(words)}}},"type":"error","code":null}}""";

    public async ValueTask DisposeAsync()
    {
        listener.Close();
        await running;
    }

    private async Task ServeAsync()
    {
        List<Task> serving = [];
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                await Task.WhenAll(serving);
                return;
            }

            serving.Add(ReplyAsync(context));
        }
    }

    private async Task ReplyAsync(HttpListenerContext context)
    {
        using JsonDocument body = await JsonDocument.ParseAsync(context.Request.InputStream);
        JsonElement request = body.RootElement.Clone();
        int number = Interlocked.Increment(ref requests);
        lock (Bodies)
        {
            Bodies.Add(request);
            Keys.Add(context.Request.Headers["Authorization"]);
        }

        (int status, string reply, string? retryAfter) = answer(number, request);
        try
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = "application/json";
            if (retryAfter is not null) context.Response.AddHeader("Retry-After", retryAfter);
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(reply));
            context.Response.Close();
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            // Who asked has left.
        }
    }
}
