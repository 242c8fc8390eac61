using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;
using System.Net;
using CoProduction.AI;
using Microsoft.Extensions.AI;
using OpenAI;

namespace CoProduction.Cli.Texts;

/// <summary>A service that speaks the protocol of OpenAI, which many do, local ones among them.</summary>
internal static class ChatService
{
    /// <summary>Where services without a key are asked, something has to stand in its place.</summary>
    private const string NoKey = "none";

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    public static IChatClient Open(Uri endpoint, string model, string? key) =>
        new OpenAIClient(new ApiKeyCredential(key ?? NoKey), new OpenAIClientOptions
        {
            Endpoint = endpoint,
            // How often and after how long a request is repeated is the coder's to say, which counts them; and so is how long a reply is waited for.
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
        }).GetChatClient(model).AsIChatClient();

    /// <summary>As long as the service asks for, or as usual where it asks for nothing; null where another request would fail as well.</summary>
    public static TimeSpan? DelayAfter(Exception failure, int requests)
    {
        if (failure is not ClientResultException refused) return TextCoderOptions.UsualDelay(failure, requests);
        if (refused.Status == 0) return TextCoderOptions.UsualDelay(new HttpRequestException(refused.Message), requests);
        TimeSpan? usual = TextCoderOptions.UsualDelay(new HttpRequestException(refused.Message, null, (HttpStatusCode)refused.Status), requests);
        return usual is not null && refused.GetRawResponse()?.Headers.TryGetValue("Retry-After", out string? asked) == true
            && double.TryParse(asked, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) && seconds >= 0
            ? TimeSpan.FromSeconds(Math.Min(seconds, LongestWait.TotalSeconds))
            : usual;
    }
}
