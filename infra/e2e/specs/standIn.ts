import { type APIRequestContext, type APIResponse, expect } from "@playwright/test";

const STRIPE = process.env.STRIPE_URL;

interface Entry {
  account: string;
  debit: { minor: number } | null;
  credit: { minor: number } | null;
  stripeReference: string | null;
}

interface List {
  data: { id: string }[];
}

/** The Stripe stand-in: its books, and what people and banks do at it. */
export class StandIn {
  constructor(private readonly request: APIRequestContext) {}

  /** Every movement of the platform's balance that the ledger names is there with the same amount. */
  async expectSameMovements(entries: Entry[]) {
    const booked = new Map<string, number>();
    for (const { account, debit, credit, stripeReference } of entries) {
      if (account !== "stripe:platform" || stripeReference === null) continue;
      const amount = (debit?.minor ?? 0) - (credit?.minor ?? 0);
      booked.set(stripeReference, (booked.get(stripeReference) ?? 0) + amount);
    }
    expect(booked.size).toBeGreaterThanOrEqual(2);
    for (const [reference, amount] of booked) {
      const { net } = await this.read<{ net: number }>(`/v1/balance_transactions/${reference}`);
      expect(net, reference).toBe(amount);
    }
  }

  /** Working money arrives on the platform's balance. */
  async topUp(cents: number) {
    await this.press("/_standin/top-ups", { amount: cents });
  }

  /** Somebody presses "Pay" on a payment page. */
  async pay(page: string) {
    await this.press(`/_standin/complete-checkout/${new URL(page).pathname.split("/").at(-1)}`, {});
  }

  /** The card network thinks that the card which paid was stolen. */
  async warnOf(payment: string) {
    const { data } = await this.read<List>(`/v1/charges?transfer_group=payment_${payment}`);
    await this.press(`/_standin/charges/${data[0]?.id}/warn`, {});
  }

  /** Stripe adds to the platform's balance and calls it something that nobody here knows; gives the movement. */
  async moveUnexplained(cents: number): Promise<string> {
    const moved = await this.press("/_standin/movements", { type: "contribution", amount: cents, direction: "in" });
    const { id }: { id: string } = await moved.json();
    return id;
  }

  /** Stripe does not let the platform pay out while something is done. */
  async whileForbiddingPayouts(something: () => Promise<void>) {
    await this.press("/_standin/platform-account", { payouts_enabled: false });
    try {
      await something();
    } finally {
      await this.press("/_standin/platform-account", {});
    }
  }

  /** Stripe closes the account of the student who was the last to make one. */
  async closeNewestAccount() {
    const { data } = await this.read<List>("/_standin/objects?limit=1&type=account");
    await this.press(`/v2/core/accounts/${data[0]?.id}/close`, {});
  }

  /** Stripe refuses the next call of this kind, such as `POST /v1/refunds`, while something is done. */
  async whileRefusing(call: string, something: () => Promise<void>) {
    await this.press("/_standin/faults", { match: call, kind: "403", times: 1 });
    try {
      await something();
    } finally {
      await this.press("/_standin/faults/clear", {});
    }
  }

  private async press(path: string, data: object): Promise<APIResponse> {
    const headers = { Authorization: "Bearer sk_test_standin", Accept: "application/json" };
    const response = await this.request.post(`${STRIPE}${path}`, { headers, data });
    expect(response.ok(), path).toBe(true);
    return response;
  }

  private async read<T>(path: string): Promise<T> {
    const response = await this.request.get(`${STRIPE}${path}`, {
      headers: { Authorization: "Bearer sk_test_standin" },
    });
    expect(response.status(), path).toBe(200);
    return response.json();
  }
}
