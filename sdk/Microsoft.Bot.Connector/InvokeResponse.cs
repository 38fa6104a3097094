namespace Microsoft.Bot.Builder;

public class InvokeResponse
{
    public int Status { get; set; }

    public object Body { get; set; }
}
