using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Sleutelnet.Conversations;

namespace Sleutelnet.Bot;

/// <summary>Writes replies as the channel wants them: a message with a card, or the card that takes the place of the one that was pressed.</summary>
internal static class ReplyWriter
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    public static Activity Message(Reply reply) => new()
    {
        Type = ActivityTypes.Message,
        Summary = reply.Summary,
        Locale = "nl-NL",
        Attachments = [new Attachment { ContentType = CardType, Content = new JRaw(reply.Card) }],
    };

    public static InvokeResponse Invoke(Reply reply) => new()
    {
        Status = StatusCodes.Status200OK,
        Body = new AdaptiveCardInvokeResponse { StatusCode = StatusCodes.Status200OK, Type = CardType, Value = new JRaw(reply.Card) },
    };
}
