using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Sleutelnet.Bot.Reminders;
using Sleutelnet.Conversations;

namespace Sleutelnet.Bot;

/// <summary>The edge to the channel: makes of its activities what the conversation knows, and of replies what the channel knows.</summary>
internal sealed partial class TeamsBot(Assistant assistant, Departures departures, ILogger<TeamsBot> logger) : IBot
{
    // Teams delivers again after some fifteen seconds; by then the person must have heard something.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(12);

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (ActivityReader.Leaving(turnContext.Activity) is { } person)
        {
            await departures.NoteAsync(person, cancellationToken);
            return;
        }

        if (ActivityReader.Read(turnContext.Activity) is not { } incoming)
        {
            if (turnContext.Activity.Type == ActivityTypes.Invoke)
                await SendAsync(turnContext, new InvokeResponse { Status = StatusCodes.Status501NotImplemented }, cancellationToken);
            return;
        }

        var reply = ActivityReader.IsPersonal(turnContext.Activity) ? await AnswerAsync(incoming, turnContext, cancellationToken) : Apology.OnlyAlone();
        if (turnContext.Activity.Type == ActivityTypes.Invoke)
            await SendAsync(turnContext, ReplyWriter.Invoke(reply), cancellationToken);
        else
            await turnContext.SendActivityAsync(ReplyWriter.Message(reply), cancellationToken);
    }

    // The only place where everything is caught: whatever went wrong, the person gets a calm sentence and we get a line with an id.
    private async Task<Reply> AnswerAsync(Incoming incoming, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            return await assistant.RespondAsync(incoming, turnContext, patience.Token);
        }
#pragma warning disable CA1031 // The turn's last line of defence, see above.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            TurnFailed(logger, incoming.Operation, exception);
            return Apology.For(exception);
        }
    }

    private static Task<ResourceResponse> SendAsync(ITurnContext turnContext, InvokeResponse response, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = response }, cancellationToken);

    [LoggerMessage(Level = LogLevel.Error, Message = "The turn of activity {Activity} failed.")]
    private static partial void TurnFailed(ILogger logger, string activity, Exception exception);
}
