using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Sleutelnet.Bot.Tests.Security;

namespace Sleutelnet.Bot.Tests.Adapter;

public sealed class AdapterTests : IAsyncLifetime
{
    private const string Conversation = "a:1 2/3@thread.tacv2;messageid=1?x=%20";
    private const string Escaped = "a%3A1%202%2F3%40thread.tacv2%3Bmessageid%3D1%3Fx%3D%2520";

    private readonly BotUnderTest _bot = new();

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_reply_is_posted_under_the_activity_it_answers()
    {
        await SendAsync(turn => turn.SendActivityAsync("Hallo 👋"));

        var call = Assert.Single(_bot.Connector.Calls);
        Assert.Equal("POST", call.Method);
        Assert.Equal($"/teams/v3/conversations/{Escaped}/activities/activity-1", call.Target);
        var sent = JsonNode.Parse(call.Body)!;
        Assert.Equal("message", (string?)sent["type"]);
        Assert.Equal("Hallo 👋", (string?)sent["text"]);
        Assert.Equal("activity-1", (string?)sent["replyToId"]);
        Assert.Equal("28:bot", (string?)sent["from"]!["id"]);
        Assert.Equal("29:user", (string?)sent["recipient"]!["id"]);
        Assert.Null(sent["id"]);
    }

    [Fact]
    public async Task What_is_sent_gets_the_id_that_the_connector_gave()
    {
        ResourceResponse? sent = null;

        await SendAsync(async turn => sent = await turn.SendActivityAsync("Hallo"));

        Assert.Equal("sent-1", sent!.Id);
    }

    [Fact]
    public async Task A_card_goes_out_as_the_raw_json_it_was_given_as()
    {
        const string card = """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a \"b\" é"}]}""";

        await SendAsync(turn => turn.SendActivityAsync(MessageFactory.Attachment(
            new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = new JRaw(card) })));

        Assert.Contains($"\"content\":{card}", Assert.Single(_bot.Connector.Calls).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_activity_can_be_changed_and_taken_back()
    {
        await SendAsync(async turn =>
        {
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = "sent/1", Text = "Anders" });
            await turn.DeleteActivityAsync("sent/1");
        });

        Assert.Equal(
            [("PUT", $"/teams/v3/conversations/{Escaped}/activities/sent%2F1"), ("DELETE", $"/teams/v3/conversations/{Escaped}/activities/sent%2F1")],
            _bot.Connector.Calls.Select(call => (call.Method, call.Target)));
    }

    [Fact]
    public async Task The_answer_to_an_invoke_is_the_response_itself()
    {
        const string card = """{"type":"AdaptiveCard","version":"1.5"}""";

        using var response = await SendAsync(
            turn => turn.SendActivityAsync(new Activity
            {
                Type = ActivityTypesEx.InvokeResponse,
                Value = new InvokeResponse
                {
                    Status = 200,
                    Body = new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.card.adaptive", Value = new JRaw(card) },
                },
            }),
            activity =>
            {
                activity["type"] = "invoke";
                activity["name"] = "adaptiveCard/action";
            });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal($$"""{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{{card}}}""", await response.Content.ReadAsStringAsync());
        Assert.Empty(_bot.Connector.Calls);
    }

    [Fact]
    public async Task An_invoke_that_the_bot_does_not_answer_is_not_implemented()
    {
        using var response = await SendAsync(_ => Task.CompletedTask, activity => activity["type"] = "invoke");

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Fact]
    public async Task What_a_card_sends_arrives_as_json()
    {
        JToken? value = null;

        await SendAsync(
            turn =>
            {
                value = JToken.FromObject(turn.Activity.Value);
                return Task.CompletedTask;
            },
            activity => activity["value"] = JsonNode.Parse("""{"action":{"verb":"answer","data":{"q":"goal","n":3}}}"""));

        Assert.Equal("goal", (string?)value!.SelectToken("action.data.q"));
    }

    [Theory]
    [InlineData(403, "MessageWritesBlocked")]
    [InlineData(404, "ConversationNotFound")]
    [InlineData(429, "TooManyRequests")]
    [InlineData(500, "ServiceError")]
    public async Task A_refusal_of_the_connector_says_its_status_and_code(int status, string code)
    {
        _bot.Connector.AnswerWith = status;
        _bot.Connector.Answer = $$$"""{"error":{"code":"{{{code}}}","message":"no"}}""";

        var error = await FailureOfAsync();

        Assert.Equal(status, (int)error.Response.StatusCode);
        Assert.Equal(code, error.Body.Error.Code);
    }

    [Fact]
    public async Task A_refusal_that_is_no_json_is_a_refusal_all_the_same()
    {
        _bot.Connector.AnswerWith = 502;
        _bot.Connector.Answer = "<html>Bad Gateway</html>";

        var error = await FailureOfAsync();

        Assert.Equal(HttpStatusCode.BadGateway, error.Response.StatusCode);
        Assert.Null(error.Body);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        _bot.Connector.AnswerWith = 307;
        _bot.Connector.Location = _bot.ServiceUrl + "elsewhere";

        var error = await FailureOfAsync();

        Assert.Equal(HttpStatusCode.TemporaryRedirect, error.Response.StatusCode);
        Assert.Single(_bot.Connector.Calls);
    }

    private async Task<ErrorResponseException> FailureOfAsync()
    {
        ErrorResponseException? error = null;
        await SendAsync(async turn => error = await Assert.ThrowsAsync<ErrorResponseException>(() => turn.SendActivityAsync("Hallo")));
        return error!;
    }

    private async Task<HttpResponseMessage> SendAsync(Func<ITurnContext, Task> turn, Action<JsonObject>? change = null)
    {
        _bot.Bot.Does = (context, _) => turn(context);
        var activity = _bot.Message();
        activity["conversation"]!["id"] = Conversation;
        change?.Invoke(activity);
        var response = await _bot.PostAsync(activity, _bot.GoodHeader());
        Assert.NotEqual(HttpStatusCode.InternalServerError, response.StatusCode);
        return response;
    }
}
