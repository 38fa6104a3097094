using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Sleutelnet.Bot.Tests.Security;

/// <summary>Writes down each activity it is given, and then does what the test says.</summary>
internal sealed class RecordingBot : IBot
{
    private readonly ConcurrentQueue<Activity> _seen = new();

    public IReadOnlyCollection<Activity> Seen => _seen;

    public Func<ITurnContext, CancellationToken, Task> Does { get; set; } =
        (turn, cancellationToken) => turn.SendActivityAsync("Hallo", cancellationToken: cancellationToken);

    public void Clear() => _seen.Clear();

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        _seen.Enqueue(turnContext.Activity);
        return Does(turnContext, cancellationToken);
    }
}
