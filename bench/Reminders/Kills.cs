using System.Diagnostics;
using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;
using Sleutelnet.Bench.Turns;

namespace Sleutelnet.Bench.Reminders;

/// <summary>Ends this process at once, as SIGKILL does, at some of the times that it passes a point.</summary>
/// <param name="folder">Where each kill is noted before it is done, and each mark once it is.</param>
/// <param name="name">What the process is called.</param>
/// <param name="share">The share of those times, from 0 to 1; null for the first time that any process passes it.</param>
/// <param name="at">The points at which it does; null for all.</param>
internal sealed class Kills(string folder, string name, double? share, IReadOnlyCollection<string>? at = null)
{
    public const string AfterClaim = "after the claim";
    public const string BeforeSend = "before the send";
    public const string AfterSend = "after the send, before the mark";
    public const string AfterMark = "after the mark, before the save";
    public const string AfterSave = "after the save, before the deletion";

    /// <summary>What the note begins with of a mark that is about to be written; the person follows.</summary>
    public const string Marking = "marks ";

    /// <summary>What a noted mark begins with; the person follows.</summary>
    public const string Mark = "marked ";

    /// <summary>What a note begins with that the sender heard nothing of a message; the person follows.</summary>
    public const string NotKnown = "heard nothing of ";

    private readonly Lock noting = new();

    public void Pass(string point)
    {
        if (at?.Contains(point) == false)
            return;
        if (share is { } chance ? Random.Shared.NextDouble() >= chance : !IsFirst(point))
            return;
        lock (noting)
        {
            Note(point);
            Process.GetCurrentProcess().Kill();
            Thread.Sleep(Timeout.Infinite);
        }
    }

    /// <summary>Whether a note is about a message, and not about a kill.</summary>
    public static bool IsOfAMessage(Noted note) => ((string[])[Marking, Mark, NotKnown]).Any(what => note.What.StartsWith(what, StringComparison.Ordinal));

    /// <summary>Notes of a message to a person that it is being marked, is marked, or that this process does not know whether it arrived.</summary>
    public void Tell(string what, string person)
    {
        lock (noting)
            Note(what + person);
    }

    /// <summary>What the processes noted.</summary>
    public static IReadOnlyList<Noted> Read(string folder) =>
        [.. Directory.GetFiles(folder).SelectMany(File.ReadAllLines).Select(line => line.Split('|')).Select(parts => new Noted(new DateTimeOffset(long.Parse(parts[0], CultureInfo.InvariantCulture), TimeSpan.Zero), parts[1], parts[2]))];

    private bool IsFirst(string point)
    {
        var file = Path.Combine(folder, "first " + point);
        if (File.Exists(file))
            return false;
        try
        {
            using var _ = new FileStream(file, FileMode.CreateNew);
            return true;
        }
        catch (IOException)
        {
            // Another process was.
            return false;
        }
    }

    // A file for each process: what they write at the same time must not mix.
    private void Note(string what) => File.AppendAllText(Path.Combine(folder, name), string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.UtcNow.Ticks}|{name}|{what}\n"));
}

/// <summary>What a process noted of itself.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="Name">The process; each that is started has a name of its own.</param>
/// <param name="What">The point at which it was killed, or the mark it made.</param>
internal sealed record Noted(DateTimeOffset At, string Name, string What);

/// <summary>The points before and after a message is handed over, be it a reminder or a reply; tells the channel which process it came from.</summary>
internal sealed class KillsAroundASend(Kills kills, string name, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    // The product waits ten seconds, under a lease of sixty.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // A reply that is tried again comes by here again.
        request.Headers.Remove("x-instance");
        request.Headers.Add("x-instance", name);
        if (TurnKills.IsInATurn)
            return await ReplyAsync(request, cancellationToken);
        var isMessage = request.RequestUri!.AbsolutePath.Contains("/activities", StringComparison.Ordinal);
        if (isMessage)
            kills.Pass(Kills.BeforeSend);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var response = await base.SendAsync(request, patience.Token);
            if (isMessage)
                kills.Pass(Kills.AfterSend);
            return response;
        }
        catch (Exception exception) when (isMessage && exception is OperationCanceledException or HttpRequestException)
        {
            kills.Tell(Kills.NotKnown, PersonIn(request.RequestUri));
            throw;
        }
    }

    private async Task<HttpResponseMessage> ReplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (request.RequestUri!.AbsolutePath.Contains("/activities", StringComparison.Ordinal))
            TurnKills.Pass(KillPoint.AfterSend);
        return response;
    }

    // …/v3/conversations/a:{person}/activities
    private static string PersonIn(Uri address) => Uri.UnescapeDataString(address.AbsolutePath).Split("/a:")[1].Split('/')[0];
}

/// <summary>The points after a write to storage: told apart by what is written.</summary>
internal sealed class KillsAfterAWrite(Kills kills) : HttpPipelinePolicy
{
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var point = TurnKills.IsInATurn || message.Request.Content is not { } content ? null : PointOf(await TextAsync(content));
        var marked = point == Kills.AfterMark ? PersonIn(message.Request.Uri.Path) : null;
        if (marked is not null)
            kills.Tell(Kills.Marking, marked);
        await ProcessNextAsync(message, pipeline);
        if (point is null || message.Response.IsError)
            return;
        if (marked is not null)
            kills.Tell(Kills.Mark, marked);
        kills.Pass(point);
    }

    private static string? PointOf(string body) =>
        body.Contains("\"Owner\":\"", StringComparison.Ordinal) && !body.Contains("\"Owner\":\"\"", StringComparison.Ordinal) ? Kills.AfterClaim
        : body.Contains("\"Told\":\"", StringComparison.Ordinal) && !body.Contains("\"Told\":\"\"", StringComparison.Ordinal) && !body.Contains("\"Sending\"", StringComparison.Ordinal) ? Kills.AfterMark
        : body.Contains("/Networks", StringComparison.Ordinal) && body.Contains("--changeset", StringComparison.Ordinal) ? Kills.AfterSave
        : null;

    // …/People(PartitionKey='…',RowKey='recipient|…')
    private static string? PersonIn(string path) => Uri.UnescapeDataString(path).Split("recipient|") is [_, var rest] ? rest.Split('\'')[0] : null;

    private static async Task<string> TextAsync(RequestContent content)
    {
        using var text = new MemoryStream();
        await content.WriteToAsync(text, CancellationToken.None);
        return System.Text.Encoding.UTF8.GetString(text.ToArray());
    }
}
