using System.Diagnostics;
using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Sleutelnet.Bench.Reminders;

/// <summary>Ends this process at once, as SIGKILL does, at a share of the times that it passes a point.</summary>
/// <param name="file">Where each kill is noted before it is done.</param>
/// <param name="name">What the process is called.</param>
/// <param name="share">The share, from 0 to 1.</param>
internal sealed class Kills(string file, string name, double share)
{
    public const string AfterClaim = "after the claim";
    public const string BeforeSend = "before the send";
    public const string AfterSend = "after the send, before the mark";
    public const string AfterMark = "after the mark, before the save";
    public const string AfterSave = "after the save, before the deletion";

    private readonly Lock noting = new();

    public void Pass(string point)
    {
        if (Random.Shared.NextDouble() >= share)
            return;
        lock (noting)
        {
            File.AppendAllText(file, string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.UtcNow.Ticks}|{name}|{point}\n"));
            Process.GetCurrentProcess().Kill();
            Thread.Sleep(Timeout.Infinite);
        }
    }

    /// <summary>The kills of all processes.</summary>
    public static IReadOnlyList<(DateTimeOffset At, string Name, string Point)> Read(string file) => File.Exists(file)
        ? [.. File.ReadAllLines(file).Select(line => line.Split('|')).Select(parts => (new DateTimeOffset(long.Parse(parts[0], CultureInfo.InvariantCulture), TimeSpan.Zero), parts[1], parts[2]))]
        : [];
}

/// <summary>The points before and after a message is handed over; tells the channel which process it came from.</summary>
internal sealed class KillsAroundASend(Kills kills, string name, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isMessage = request.RequestUri!.AbsolutePath.Contains("/activities", StringComparison.Ordinal);
        if (isMessage)
            kills.Pass(Kills.BeforeSend);
        request.Headers.Add("x-instance", name);
        var response = await base.SendAsync(request, cancellationToken);
        if (isMessage)
            kills.Pass(Kills.AfterSend);
        return response;
    }
}

/// <summary>The points after a write to storage: told apart by what is written.</summary>
internal sealed class KillsAfterAWrite(Kills kills) : HttpPipelinePolicy
{
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        if (message.Request.Content is { } content && PointOf(await TextAsync(content)) is { } point)
            kills.Pass(point);
    }

    private static string? PointOf(string body) =>
        body.Contains("\"Owner\":\"", StringComparison.Ordinal) && !body.Contains("\"Owner\":\"\"", StringComparison.Ordinal) ? Kills.AfterClaim
        : body.Contains("\"Told\":\"", StringComparison.Ordinal) && !body.Contains("\"Told\":\"\"", StringComparison.Ordinal) && !body.Contains("\"Sending\"", StringComparison.Ordinal) ? Kills.AfterMark
        : body.Contains("/Networks", StringComparison.Ordinal) && body.Contains("--changeset", StringComparison.Ordinal) ? Kills.AfterSave
        : null;

    private static async Task<string> TextAsync(RequestContent content)
    {
        using var text = new MemoryStream();
        await content.WriteToAsync(text, CancellationToken.None);
        return System.Text.Encoding.UTF8.GetString(text.ToArray());
    }
}
